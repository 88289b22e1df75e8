# The screen, the document, the files and the errors.

not-advice = Information, not legal advice.
date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
clock = { $hour }:{ $minute }
unit-date = day.month.year, for example 22.11.2026

header-new = New draft
header-draft = draft
header-saved = saved { $at }
header-help = F1 help
strip-panel = F2 why
progress-left = { $n ->
    [0] done
   *[other] at most { $n } left
 }
feeds = Used by { $rules }.
farewell = The draft is saved: { $path }

register-intro = A home office, one question at a time: whether the regulation applies, what follows from that, and a draft agreement.
register-new = New draft
register-drafts = Drafts
register-broken = cannot be read
register-folder = The drafts are in { $path }

panel-because = Because
panel-turns-on = Turns on
panel-answers = Your answer: { $answers }
panel-missing = Answer missing
panel-possible = May be: { $outcomes }
panel-factors = For and against
panel-changes = Would change this
panel-duties = Duties
panel-count = { $met } of { $all } in order
panel-way = Also assessed
factor-for = for    
factor-against = against
duty-if = if
meter = § 2 clauses: { $settled } of { $all } in place

list-agreement = Clauses in regulation § 2
list-extra = Extra clauses
list-physical = Systematic work and physical environment
list-psychosocial = Psychosocial working environment
list-points = Points the regulation leaves open
list-count = { $done } of { $all }
legend-clauses = Enter accept   e edit   u without   a accept all
clause-accepted = accepted
clause-none-short = no special agreement
clause-left-out = left out
clause-left-out-text = This clause is left out. Del brings the suggestion back.
suggestion = Suggestion, not accepted yet:
measure = Usual measure: { $measure }
no-health = Do not enter health information here.
steps-title = Go to
dimmed = { $answer } (not counted)
review-complete = Everything required is in place
review-gaps = { $n ->
    [one] one gap, Enter goes there
   *[other] { $n } gaps, Enter goes there
 }
review-path = Saved in { $path }

label-role = Who is at the keyboard
label-employee = Name of the employee
label-employer = Employer
label-manager = Line manager
label-employees = Employees
label-days_per_week = How much at home
label-hours_per_week = Active hours on call
label-duration = How long it lasts
label-review = Review

gap-employee = [name of the employee]
gap-employer = [employer]
gap-manager = [name of manager]
gap-date = [date]
gap-extent = [extent]
gap-answer = Missing: { $question }
gap-holes = Fill in what stands in brackets
gap-clause = Not accepted yet

doc-agreement = Home-office agreement
doc-information = Written information on home work
doc-none = Note on home work
doc-draft = Draft. Takes effect only when both parties have signed.
doc-parties = The parties
doc-party-employer = Employer: { $name }
doc-party-employee = Employee: { $name }
doc-party-manager = Line manager: { $name }
doc-assessment = Assessment
doc-verdict = Home Office Regulation: { $verdict }. { $form }. Deciding rule { $rule }, assessed { $date }.
doc-not-advice = Made with hjemmekontor. Information, not legal advice.

section-head = Draft home-office agreement. The file may be edited by hand; comments and order are kept.
section-parties = The parties
section-undertaking = The undertaking
section-facts = The facts the assessment is based on. Anything not listed here has not been answered.
section-clauses = The accepted clauses. Others are only suggestions. Do not enter health information.
section-checklists = The checklists: yes, no, unknown or not_relevant
section-points = Points the regulation leaves open: agreed, open or not_relevant
section-calendar = The days actually worked at home
section-weighing = The written weighing of the discretionary case
section-notes = Notes on the checklists. Do not enter health information.
section-measures = The measures, with owner and date
section-follow_up = Follow-up. The cause of closer follow-up is not kept.
section-voluntary = Voluntary answers
section-employee_view = The employee's own answers. They stand beside the manager's and are not overwritten.
section-receipt = The assessment when the draft was saved. It is worked out again each time.

receipt-differs = Different from when it was saved { $date }: { $old } is now { $new }.
notice-moved = The file was changed by someone else. The draft is saved next to it: { $path }

error-empty = Enter an answer, or move on with Tab.
error-required = { $key } is required by § 2 of the regulation. Edit the text with e.
error-number = Enter a number from 0 to { $to } ({ $unit }), for example 1.5.
error-whole = Enter a whole number from { $from } to { $to }.
error-date = Enter the date as day.month.year, for example 22.11.2026.
error-end-before-start = The end cannot be before the start. Change one of the dates.
error-no-weeks = A round lasts at least one week.
error-more-than-cycle = There are more home days than there are days in the round. Change the days or the weeks.
error-week = Enter weekdays, for example “tu th”. Half a day: tu½. Hours: tu:2. Elsewhere: tu*. More weeks: “tu th; tu”.
error-places = Enter the number of the place and days a week, for example 1=1 3=1.
error-timeline = Enter the date and days a week of each change, for example 1.2.2026 2; 1.6.2026 1.
error-terminal = The terminal cannot be used: { $cause }. Try --plain.
error-read = { $path } cannot be read: { $cause }.
error-write = { $path } cannot be written: { $cause }. Choose another folder with --drafts.
error-busy = { $path } is open in another window. Close it there first.
error-no-folder = No home folder found. Choose a folder with --drafts.
error-not-modelled = { $on } is before { $from }. The older text is not in the program. Choose a later date.
cause-not-found = the file does not exist
cause-permission = you do not have access
cause-exists = there is already a file there
cause-directory = it is a folder
cause-not-text = the file is not UTF-8 text

fault-at = { $line }:{ $column }: { $text }
fault-syntax = This is not valid TOML ({ $message }). Correct the line.
fault-no-format = The file does not say which format it has. Write format = 1 at the top.
fault-other-format = Format { $found } is unknown. This version reads format 1; get a newer version.
fault-unknown-key = There is no key “{ $key }” here.
fault-unknown-word = { $key } cannot be “{ $word }”.
fault-near = Did you mean “{ $near }”?
fault-allowed = Allowed: { $allowed }.
fault-wrong-type = { $key } must be { $wanted }.
fault-out-of-range = { $key } must be a number from { $from } to { $to }.
fault-end-before-start = { $key } is before the start. Change one of the dates.
fault-missing-key = { $key } is missing. Add it.
type-text = text in quotation marks
type-number = a number
type-whole-number = a whole number
type-bool = true or false
type-date = a date, for example 2026-11-22
type-table = a table
type-list = a list in square brackets

help-title = Keys
help-text = Everything is saved after each answer. You can leave at any time and continue later.
place-everywhere = Anywhere or several places
place-register = In the list of drafts
place-choice = At a question with choices
place-field = In a field
place-amount = In a number field
place-clauses = In the clauses
place-marks = In a checklist
place-points = In the open points
place-review = In the review
place-editor = When editing a text
place-reading = With something on top
place-steps = In the list of steps
key-open = open
key-accept = accept
key-line = new line
key-next = next
key-back = back
key-skip = skip
key-mark = mark
key-edit = edit
key-without = without
key-accept-all = accept all
key-undo = undo the answer
key-up = up
key-down = down
key-word = a word at a time
key-unit = unit
key-home = to the start
key-page = a page at a time
key-erase = delete
key-clear = clear to the left
key-close = close
key-leave = to the list of drafts
key-help = help
key-panel = assessment
key-why = the question
key-review = agreement
key-steps = steps
key-document-language = document language
key-language = screen language
key-save = save
key-suspend = suspend (fg brings it back)
key-quit = quit
key-mark-yes = y
key-mark-no = n
key-mark-unknown = u
key-mark-not_relevant = r
key-point-agreed = a
key-point-open = o
key-point-not_relevant = r
