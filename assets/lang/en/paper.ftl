# The documents: what stands on paper.

paper-page = Page { $page } of { $pages }
paper-gap = Missing
paper-ticked = ticked
paper-empty = not ticked
paper-draft = Draft
paper-draft-until = Draft. In force only when both parties have signed.
paper-version = Version of { $date }. In force when both parties have signed. If the home work changes, the agreement must change with it, under a new date.
paper-information-until = Draft. Given to the employee once it has been discussed and completed.
paper-information-version = Version of { $date }. Given instead of an agreement for as long as the order or recommendation lasts.
paper-party-employer = Employer
paper-party-org_number = Organisation number
paper-party-employee = Employee
paper-party-title = Position
paper-party-manager = Line manager
paper-information-who = Who this concerns
paper-order = Why the work is done at home
paper-order-text = { $kind ->
    [order] The home work follows from an order by the authorities. This information is therefore given instead of an agreement.
    [recommendation] The home work follows from a recommendation by the authorities. This information is therefore given instead of an agreement.
   *[unknown] Written information may stand in for an agreement when the home work follows from an order or a recommendation by the authorities. The answers show nothing of the kind.
 }
paper-order-which = Order or recommendation
paper-order-discussed = Discussed with the representatives
paper-order-from = From
paper-order-to = Expected to last until
paper-order-unknown = Not known. New information is given when it is clear.
paper-order-ends = When the order or recommendation ends, this no longer holds. If the home work goes on, whether an agreement is needed must be assessed anew.
paper-problems = If something does not work
paper-problems-text = Raise it with { $manager }. The safety representative and the elected representatives can help too. They look after employees’ interests in home work as well, as far as practically possible.
paper-hours-over = The hours entered go beyond a limit on working time: { $limits }. Look at the hours, or at what is agreed.
paper-dates = Dates to remember
paper-signs-by = { $employer }, by { $manager }
paper-annex-assessment = Annex: the assessment
paper-signatures = Signatures
paper-signs-employer = For the employer
paper-signs-employee = The employee
paper-place-and-date = Place and date
paper-signature = Signature
paper-about = Concerns
paper-verdict = The Home Office Regulation: { $verdict }. { $form }. Deciding rule: { $rule }. Assessed { $date }.
paper-column-duty = Duty
paper-column-advice = Advice
paper-column-owner = Who
paper-column-rule = Rule
paper-column-about = What it is about
paper-column-sources = Sources
paper-no-source = none
paper-column-certainty = Provision, weight and certainty
paper-sources = Rules and sources
paper-addresses = The sources
paper-sources-caption = The rules this rests on, with weight, certainty and sources
paper-letters = Certainty: { $letters }.
paper-file-agreement = home-office-agreement
paper-file-information = home-office-information
paper-file-note = home-office-note
paper-file-request = home-office-letter

q-information-order = Which order or recommendation?
    .why = Write what the authorities have said, and from when. It must be in the written information.
label-information-order = The order or recommendation
q-information-discussion = When was it discussed, and who took part?
    .why = The employer must first discuss it with the elected representatives. Write the day and who took part.
label-information-discussion = The discussion: date and participants
section-information = On written information instead of an agreement: the order, and the discussion
section-finished = Marked as finished. If anything agreed changes, the mark no longer holds.

cli-about-render = Make documents from drafts: agreement, folder, report
cli-usage-render = hjemmekontor render [OPTIONS] FILE...
cli-arg-to = The format: docx, pdf, html, md or txt; without it docx, for a folder pdf, or as -o says
cli-value-to = FORMAT
cli-arg-kind = The document, if not the one the case calls for: { $kinds }
cli-value-kind = DOCUMENT
cli-arg-template = Word file with letterhead, fonts and footer
cli-value-template = FILE
cli-arg-hide-names = Put something else in place of the names
cli-about-finish = Mark a draft as finished, so that no page says draft
cli-usage-finish = hjemmekontor finish [OPTIONS] FILE
cli-arg-undo = Take the mark away again
cli-rendered = Written: { $path }
cli-rendered-gaps = It is a draft: { $n ->
    [one] one thing is
   *[other] { $n } things are
 } missing. See what with “hjemmekontor check { $path }”.
cli-rendered-draft = Nothing is missing. Mark it as finished with “hjemmekontor finish { $path }”, and “draft” goes away.
cli-finish-gaps = { $path } cannot be marked as finished: { $n ->
    [one] one thing is
   *[other] { $n } things are
 } missing. See what with “hjemmekontor check { $path }”.
cli-finished = { $path } is marked as finished. If anything agreed changes, the mark no longer holds.
cli-unfinished = { $path } is a draft again.
cli-error-no-case = { $path } holds the employee’s own answers. No document about the case can be made from them.
    .do = Take them into the draft with “merge”, and use that.
cli-error-template-word = A template can be used for Word only.
    .do = Choose --to docx, or leave out --template.
paper-no-glyph = PDF cannot show the character “{ $character }” ({ $code }) in “{ $near }”.
    .do = Take it away, or choose another format: { $formats }.
paper-failed = The document could not be made: { $cause }.
paper-template-no-docx = The template is not a Word file of the present kind (.docx).
paper-template-no-word = The template is not a Word document that can be read. Is it old (.doc), locked with a password or made for another program?
paper-template-large = The template is too large.
paper-template-broken = The template is broken: { $part } in it cannot be read.
paper-template-do = Save it again as .docx from Word or LibreOffice, or leave out --template.
cli-arg-render-lang = The language of the screen and the documents: nb, nn, en. Without it documents are in the language of the draft
cli-arg-blank = An empty form to fill in by hand: the self-declaration, or the conversation guide with --kind. Needs no file
cli-error-input = { $path } is being read, and is never written over.
    .do = Choose another name with -o.
cli-error-ending = { $path } does not end like anything that can be made.
    .do = Let the name end with { $endings }, or name the format with --to.
cli-error-formats = { $path } does not end like { $format }, and --to asks for { $format }.
    .do = Choose -o { $named }, or leave out --to.
cli-error-folder-file = { $path } is the name of a file, and what is made is a folder.
    .do = Choose a name without an ending with -o.
cli-error-blank = Only the self-declaration and the conversation guide can be made empty.
    .do = Choose --kind declaration or --kind conversation, or leave out --blank.
cli-error-draft-there = { $path } exists already.
    .do = Open it with “hjemmekontor open”, or choose another name.
