# The documents: what stands on paper.

paper-page = Page { $page } of { $pages }
paper-gap = Missing
paper-ticked = ticked
paper-empty = not ticked
paper-draft = Draft
paper-draft-until = Draft. In force only when both parties have signed.
paper-version = Version of { $date }. In force when both parties have signed. If the home work changes, the agreement is to change with it, under a new date.
paper-information-until = Draft. Given to the employee once it has been discussed and completed.
paper-information-version = Version of { $date }. Given instead of an agreement for as long as the order or recommendation lasts.
paper-party-employer = Employer
paper-party-org_number = Organisation number
paper-party-employee = Employee
paper-party-title = Position
paper-party-manager = Line manager
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
paper-order-open = not known
paper-order-ends = When the order or recommendation ends, this no longer holds. If the home work goes on, whether an agreement is needed must be assessed anew.
paper-problems = If something does not work
paper-problems-text = Raise it with { $manager }. The safety representative and the elected representatives can help too; they look after the work environment at home as they do at the office.
paper-signatures = Signatures
paper-signs-employer = For the employer
paper-signs-employee = The employee
paper-place-and-date = Place and date
paper-signature = Signature
paper-about = Concerns
paper-verdict = The home-office regulation: { $verdict }. { $form }. Deciding rule: { $rule }. Assessed { $date }.
paper-duties = Duties, and what the answers show of each
paper-column-duty = Duty
paper-column-state = State
paper-column-owner = Who
paper-column-rule = Rule
paper-column-about = What it is about
paper-column-sources = Sources
paper-column-certainty = Weight and certainty
paper-sources = Rules and sources
paper-sources-caption = The rules this rests on, with weight, certainty and sources
paper-file-agreement = home-office-agreement
paper-file-information = home-office-information
paper-file-note = home-office-note
paper-file-request = home-office-letter

q-information-order = Which order or recommendation?
    .why = Write what the authorities have said, and from when. It is to stand in the written information.
label-information-order = The order or recommendation
q-information-discussion = When was it discussed, and who took part?
    .why = The employer is to discuss it with the representatives first. Write the day and who took part.
label-information-discussion = The discussion: date and participants
section-information = On written information instead of an agreement: the order, and the discussion
section-finished = Marked as finished. If anything agreed changes, the mark no longer holds.
