# The inspection folder and the report to the client.

folder-name = inspection-folder
folder-file-index = contents
folder-file-agreement = agreement
folder-file-information = information
folder-file-note = assessment
folder-file-declaration = self-declaration
folder-file-measures = measures
folder-file-followups = follow-up
folder-file-hours = working-time
folder-file-draft = draft
folder-title = Folder for an inspection
folder-basis = The folder gathers what can be shown without a visit to the home. No provision says what it must contain; the selection is a recommendation ({ $basis }).
folder-day = Date
folder-status = Status
folder-status-finished = Finished { $date }
folder-status-missing = Draft, { $n ->
    [one] one thing is
   *[other] { $n } things are
 } missing
folder-status-unmarked = Draft. Nothing is missing, and it is not marked as finished
folder-status-recommended = { $verdict }: an agreement is advised, none is made
folder-status-none = The answers call for neither an agreement nor written information, and none is made
folder-program = Made with
folder-law = The rules are as of
folder-files = The files
folder-files-caption = Each file and what it is
folder-column-file = File
folder-column-what = What it is
folder-what-agreement = The home-office agreement
folder-what-information = Written information instead of an agreement
folder-what-note = The assessment, with reasons and sources
folder-what-declaration = What the employee has answered
folder-what-measures = The mapping, and measures with owner and date
folder-what-followups = The follow-up: rhythm, reason and dates
folder-what-hours = The working time, and what was found in it
folder-what-draft = The draft that all of it is made of, as the program reads it
folder-instead = { $file } is made as HTML. { $cause }
folder-show-first = The employee’s answers were given to the employer. Let the employee see them before the folder is handed on.
folder-without-draft = The draft is not enclosed, for the names stand in it.
folder-withheld = What is answered, noted and planned about safety, harassment and threats ({ $rows }) is left out of the documents, for they may be left lying. It is in the draft alone. The Labour Inspectorate may ask for it. Nor is it counted in what is open.
folder-draft-holds = { $file } holds everything, also what the employee has answered alone and the points that are otherwise left out. With --hide-names the folder is made without this file.
folder-open = What is open
folder-open-none = Nothing is open in the answers.
folder-open-own = The answers are the employee’s own. There is no agreement in them.
folder-open-declaration = The employee has not answered alone yet. The answers can be taken in when they come.
folder-open-rows = { $n ->
    [one] One point waits
   *[other] { $n } points wait
 } for a measure
folder-open-overdue = { $n ->
    [one] One measure is
   *[other] { $n } measures are
 } overdue
folder-open-hours = No working hours have been entered, so the hours have not been looked at.
open-weighing = The weighing is not written down ({ $rule })
open-mapping = the mapping
    .told = { $n } of { $all } points of the mapping are not answered ({ $rule })
open-hours = { $n ->
    [one] One finding
   *[other] { $n } findings
 } in the working time beyond the limits ({ $rules })
folder-besides = What is kept elsewhere
folder-besides-text = The program does not make these. Having them ready is recommended too:
folder-besides-signed = the agreement with signatures, or the information as it was given
folder-besides-overview = an overview of who works at home, and how much
folder-besides-record = the hours as they were recorded
folder-besides-training = the training that was given
folder-besides-representatives = how the safety representative, the elected representatives and the committee took part
folder-besides-evaluation = the last evaluation
folder-sums = Checksums (SHA-256)
folder-sums-text = The sum shows whether a file has changed since the folder was made. The same stand in { $file }, with the index’s own.
folder-column-row = Point
folder-column-note = Note
folder-column-answer = Answer
folder-column-measure = Measure
folder-column-owner = Who
folder-column-due = By
folder-column-state = Status
folder-measures-title = Mapping and measures
folder-measures-caption = The measures by date
folder-no-measures = There are no measures to show here.
folder-ahead = still ahead
folder-waiting = Points that wait for a measure
folder-waiting-none = None of the points shown here waits for a measure.
folder-mapped = The mapping
folder-mapped-text = The manager’s and the employee’s answers seen together. A point without an answer is not counted as in order.
folder-measures-withheld = { $n ->
    [one] One point about safety, harassment and threats is answered and not shown here. It stands
   *[other] { $n } points about safety, harassment and threats are answered and not shown here. They stand
 } in the draft.
folder-unanswered = { $n ->
    [one] One point is
   *[other] { $n } points are
 } not answered.
folder-followups-title = Follow-up
folder-followups-basis = The rhythm and the dates are advice, not statutory deadlines.
folder-followups-caption = Days to set aside
folder-followups-from = No first day is known. The dates are counted from { $date }.
folder-column-date = Day
folder-column-meeting = What
folder-hours-title = The working time
folder-hours-basis = This is based on the hours entered, not on recorded hours.
folder-hours-none = No working hours have been entered. No limit has been looked at.
folder-hours-told = The hours as entered
folder-hours-day = { $parts }. { $total }.
folder-hours-sums = What it comes to
folder-hours-found = What was found
folder-hours-caption = The findings, how each stands, and by which rule
folder-column-limit = Limit
folder-column-found = Finding
folder-column-stands = How it stands

report-file = report
report-title = Report on home office
report-case = Case { $n }
report-what = The report rests on the answers in each case and on the rules as the program renders them. It is guidance.
report-counts = How the cases fall
report-count = { $n ->
    [one] One case has been assessed.
   *[other] { $n } cases have been assessed.
 } { $borderline ->
    [0] None of them is borderline.
    [one] One is borderline, and stands first.
   *[other] { $borderline } are borderline, and stand first.
 }
report-unread = { $n ->
    [one] One file could not be used and is
   *[other] { $n } files could not be used and are
 } left out.
report-cases = The cases
report-caption = A line for each case, the borderline ones first
report-column-case = Case
report-column-pattern = Pattern
report-column-verdict = Assessment
report-column-border = Nearest border
report-column-missing = Missing
report-no-pattern = not told
report-no-border = no border near, or not known
report-nothing = nothing
report-missing = { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
 }
report-borderline = The borderline cases
report-doubts = Here lies the doubt:
report-changes = This would change the assessment:
report-tasks = Open tasks
report-tasks-caption = What remains, case by case
report-tasks-none = Nothing remains in the cases.
report-column-task = Task
report-task-gaps = { $n ->
    [one] One thing is
   *[other] { $n } things are
 } missing before the case is finished
report-task-measure = Measure: { $row }
report-task-withheld = One measure that is not shown here

cli-arg-render-files = The drafts that the documents are made from
cli-render-failed = { $path }: not included.
cli-report-of = The report cannot be made because of { $path }:
cli-folder-others = Something in the folder is not of this time, and is not in the index: { $names }
cli-error-folder-out = A folder cannot be written to standard output.
    .do = Choose a place for it with -o.
cli-error-many = Several documents have no room in { $path }.
    .do = Let -o be a folder that exists, or leave it out.
