# The document on the screen: beside the answers, to a file, and marked as finished.

paper-now = The document now
paper-is-here = What stands here is the document.
paper-state-missing = draft, { $n ->
    [one] one thing missing
   *[other] { $n } things missing
 }
paper-state-complete = draft, nothing missing
paper-state-finished = finished, marked { $date }
paper-state-whole = nothing missing

finish-done = Marked as finished. “Draft” is no longer on the pages. If anything agreed changes, it is a draft again.
finish-undone = The mark is taken away. It is a draft again.
finish-gaps = It cannot be marked as finished yet: { $n ->
    [one] one thing is
   *[other] { $n } things are
 } missing.
finish-nothing = There is nothing to mark as finished here. Only the agreement is marked, or the information in its place.
finish-reopened = This is a draft again, because something that was marked as finished has changed. ^Z undoes it.
review-hint = Enter goes to what is missing, Ctrl-E saves it as it stands now.
review-hint-complete = f marks it as finished. Ctrl-E saves it as Word, PDF or something else.
review-hint-finished = Ctrl-E saves it as Word, PDF or something else. f takes the mark away.
register-finished = final

key-paper = document
key-verdict = verdict
key-export = save as
key-finish = finished
key-unfinish = not finished
key-write = save
key-save-choice = choose
key-save-column = next choice
place-save-as = When something is saved

save-title = Save as
save-document = Document
save-format = Format
save-language = Language
save-format-docx = Word (.docx)
save-format-pdf = PDF (.pdf)
save-format-html = web page (.html)
save-format-md = Markdown (.md)
save-format-txt = text (.txt)
save-language-nb = Bokmål
save-language-nn = Nynorsk
save-language-en = English
save-kind-agreement = home-office agreement
    .text = The agreement between employer and employee, with room to sign.
save-kind-information = written information
    .text = The information in place of an agreement when the authorities have asked for work from home.
save-kind-note = note on the assessment
    .text = What the answer was, why, and the rules it rests on. To be kept.
save-kind-request = letter to the employer
    .text = A short letter in which the employee asks for an agreement.
save-kind-declaration = self-declaration
    .text = What the employee says about the working environment at home.
save-kind-conversation = conversation guide
    .text = Questions and points for the talk about the working environment at home.
save-kind-folder = inspection folder
    .text = Everything that can be shown at an inspection, in one folder with a list of contents.
save-kind-calendar = calendar file (.ics)
    .text = The dates of the case, to take into your calendar. In the language of the draft.
save-called-for = This is what the case calls for.
save-missing = It is a draft: { $n ->
    [one] one thing is missing
   *[other] { $n } things are missing
 }. “Draft” is on every page.
save-open = { $n ->
    [one] One thing is left open
   *[other] { $n } things are left open
 } in it, between brackets.
save-complete = Nothing is missing, but “Draft” is on every page until it is marked as finished in the review.
save-finished = Finished, marked { $date }.
save-as = The file will be { $name }, beside the draft, with a number added if the name is taken.
save-as-folder = The folder will be { $name }, beside the draft, with a number added if the name is taken.
save-done = Saved in { $path }

cli-plain-key-document = document
cli-plain-key-save = save
cli-plain-key-finish = finished
cli-plain-key-unfinish = not finished
cli-plain-do-document = { $key }: the document as it stands now; “{ $key } note” shows another
cli-plain-do-save = { $key }: save the document in a file; “{ $key } note pdf nynorsk” chooses document, format and language; “{ $key } folder” makes the inspection folder, “{ $key } calendar” the dates
cli-plain-do-finish = { $key }: mark the agreement as finished when nothing is missing
cli-plain-do-unfinish = { $key }: take the mark away
cli-plain-save-word-agreement = agreement
cli-plain-save-word-information = information
cli-plain-save-word-note = note
cli-plain-save-word-request = letter
cli-plain-save-word-declaration = declaration
cli-plain-save-word-conversation = guide
cli-plain-save-word-folder = folder
cli-plain-save-word-calendar = calendar
cli-plain-save-word-docx = word
cli-plain-save-word-pdf = pdf
cli-plain-save-word-html = web
cli-plain-save-word-md = markdown
cli-plain-save-word-txt = text
cli-plain-not-saved-as = “{ $word }” is neither a document, a format nor a language. Documents: { $kinds }. Formats: { $formats }. Languages: { $languages }.
cli-plain-reopened = This is a draft again, because something that was marked as finished has changed. “undo” undoes it.
header-finished = finished
finish-look-over = { $n ->
        [one] One thing is worth a look before it is marked. It stands at the bottom. Press f again to mark it anyway.
       *[other] { $n } things are worth a look before it is marked. They stand at the bottom. Press f again to mark it anyway.
    }
review-look-over = { $n ->
        [one] One thing to look over, at the bottom
       *[other] { $n } things to look over, at the bottom
    }
notice-own-words = { $n ->
        [one] One clause is written or changed by hand, and stays in { $language ->
            [nn] Nynorsk
            [en] English
           *[nb] Bokmål
        }.
       *[other] { $n } clauses are written or changed by hand, and stay in { $language ->
            [nn] Nynorsk
            [en] English
           *[nb] Bokmål
        }.
    }
key-report = report on all
notice-no-report = There are no cases here to report on.
report-as-title = Save a report on all the cases
report-as-text = All the cases of the list in one document: what the answer was in each, what is in doubt, and what is left to do. In the same language as the screen.
report-as = The file will be { $name }, beside the drafts, with a number behind if the name is taken.
cli-plain-key-report = report
cli-plain-report-as = Type “{ $report }”, with a format behind it if it is to be another than Word: { $formats }.
