# The work environment: risks, measures, conditions and follow-up.

risk-isolation = Alone and a little outside
    .first-1 = Agree on fixed office days that the group shares.
    .first-2 = Have a short chat every home day.
    .first-3 = Find a buddy to share the day with.
    .second-1 = Try fewer home days for a while.
    .second-2 = Arrange for the manager or a colleague to meet face to face.
risk-unclear_demands = Unclear what is expected
    .first-1 = Write down what comes first, and update it every week.
    .first-2 = Set up a fixed rhythm of meetings.
    .second-1 = Go through the role together, and note who does what.
risk-overload = Too much in too little time
    .first-1 = Record the hours, and look at them together.
    .first-2 = Make a list of what can wait or be dropped.
    .second-1 = Share out the tasks anew.
    .second-2 = Consider whether more people are needed.
risk-boundary = Work and free time run into each other
    .first-1 = Agree when the working day starts and ends.
    .first-2 = Say plainly that nobody needs to answer in free time.
    .first-3 = Keep Sundays free of work.
    .second-1 = Pause the arrangement, and see how it goes.
risk-support = Too little help
    .first-1 = Have a regular one-to-one talk.
    .first-2 = Name a place to ask, and who answers.
    .second-1 = Look at how managing at a distance works, and change it.
risk-emotional = Hard to bear alone
    .first-1 = Set aside time to talk after hard cases.
    .first-2 = Be two for the demanding conversations.
    .second-1 = Do such tasks only at the office.
risk-harassment = Bad tone or exclusion online
    .first-1 = Agree on how you treat each other online.
    .first-2 = Make clear where to speak up, and what happens then.
    .first-3 = Let the manager be present in the channels.
    .second-1 = Follow up the case by the routine for reporting.
risk-unsafe_home = The home may not feel safe
    .first-1 = Offer a place at the office at once.
    .first-2 = Keep the home address from outsiders.
    .second-1 = Help to get in touch with those who know such matters.
    .second-2 = Report threats to the police, together with the one concerned.
risk-control = Control that goes too far
    .first-1 = Stop the measuring until it has been assessed.
    .first-2 = Write down what it is needed for, and whether that holds.
    .first-3 = Discuss it with the elected representatives.
    .second-1 = Delete what should not have been collected.
risk-learning = Little learning, weak culture
    .first-1 = Set aside office days for learning.
    .first-2 = Give newcomers a mentor.
    .second-1 = Keep home days few while being trained.
risk-strain = Aches and strain
    .first-1 = Lend out the equipment that is missing.
    .first-2 = Put variation and small breaks into the day.
    .second-1 = Ask the occupational health service for advice.
    .second-2 = Try fewer home days until it is better.
risk-eyes = Tired eyes
    .first-1 = Get a screen that is large enough.
    .first-2 = Improve the light, and avoid glare.
    .second-1 = Book an eye examination.
risk-noise = Noise and little space
    .first-1 = Give headphones that dampen noise.
    .first-2 = Move the work to quieter hours of the day.
    .second-1 = Keep a desk ready at the office.
risk-accident = Accidents at home
    .first-1 = Clear away what one can trip over or get a shock from.
    .first-2 = Check that the smoke alarm works.
    .first-3 = Agree when to call, and whom.
    .second-1 = Consider insurance that covers leisure accidents.
risk-technical = Equipment fails
    .first-1 = Show where to get help with the equipment.
    .first-2 = Have a backup for when the line is down.
    .second-1 = Work from the office until it is mended.
risk-data_leak = Information going astray
    .first-1 = Use only systems that are approved.
    .first-2 = Lock the screen and whatever lies about.
    .second-1 = Let the most sensitive tasks stay at the office.
risk-unseen = Needs that are not seen
    .first-1 = Talk with each employee, and ask openly.
    .second-1 = Bring in the safety representative, if the employee wishes.

advantage-F-1 = More flexible days and travel time saved
    .if = It holds only if hours and rest are agreed, and kept.
    .ask = Does the time saved become free time?
advantage-F-2 = Better focus and more done, for some
    .if = It holds only if the tasks suit it and the home is quiet.
    .ask = Which tasks are best done at home?
advantage-F-3 = More people to recruit from
    .if = It holds only if newcomers and those far away are properly trained.
    .ask = How often do you meet face to face?
advantage-F-4 = Older workers can stay on, perhaps with shorter hours
    .if = It holds only if the adaptation is made for the one person, and voluntary.
    .ask = What would make you stay some years more?
advantage-F-5 = Lower costs for the employee
    .if = It holds only if the costs do not just move into the home.
    .ask = Who pays for line, chair and power?
advantage-F-6 = Smaller premises, lower rent
    .if = It holds only if there is room for those who want or need the office.
    .ask = Is there room if everyone comes on the same day?

disadvantage-D-1 = Weaker belonging and more time alone
    .first = Try shared office days, contact every home day and something social in a fixed rhythm.
disadvantage-D-2 = Work flows into free time
    .first = Agree on hours, when one can be reached, and what goes in the evening.
disadvantage-D-3 = Culture and knowledge are not passed on
    .first = Train at the office, with a mentor and shared project days.
disadvantage-D-4 = Less visible, slower career
    .first = Plan feedback, share tasks evenly, and look at the results.
disadvantage-D-5 = Equipment, space or tasks do not suit
    .first = Check whether the tasks suit it, what is missing, and whether the office is better.
disadvantage-D-6 = People differ, and much is hard to see
    .first = Talk regularly with each one, use self-declaration, and bring in the safety representative.

advantage-state-met = holds
advantage-state-unmet = does not hold yet
advantage-state-unknown = not known
advantage-state-not_relevant = does not concern this case
disadvantage-state-met = does not show
disadvantage-state-unmet = shows
disadvantage-state-unknown = not known
disadvantage-state-not_relevant = does not concern this case
environment-score = { $good } of { $counted } in order

rhythm-yearly = Take it up in the yearly talk.
rhythm-one_day = Look at it within three months, and then every year.
rhythm-several = Look at it after one and three months, and then every six months.
rhythm-mostly = Look at it after two weeks, every month for three months, and then every quarter. Meet face to face if you can.
trigger-new_employee = how newcomers are followed up
trigger-conflict = tone, exclusion or threats
trigger-complaints = aches and pains
trigger-illness = working while ill
trigger-mainly_home = mostly at home
trigger-asked = the manager wishes it
followup-closer = Closer follow-up is advised ({ $reasons }).
followup-basis = This is advice, not a demand ({ $rule }, { $certainty }).
meeting-now = early talk
meeting-four_weeks = another talk four weeks later
meeting-first_check = first check
meeting-in_person = meeting face to face
meeting-yearly_talk = yearly talk
meeting-periodic = another check

marks-open = { $n } to follow up
marks-missing = { $n } without a measure
row-no-measure = no measure
row-measures = { $n ->
    [one] 1 measure
   *[other] { $n } measures
 }
row-note = Note: { $note }
employee-mark = employee { $mark }
employee-writes = Note from { $name }:
employee-well = What { $name } finds works:
employee-change = What { $name } would change:
both-views = manager { $manager } · employee { $employee }
mark-stands = { $name } says no, and that stands.
mark-counts = A no from either of you counts, and what either does not know is not known.
measure-no-owner = nobody named
measure-no-date = no date
measure-done = carried out
measure-overdue = past its date
measure-own = A measure of your own. Do not enter health information here.
measure-text = The text of the measure. An empty text takes it out.
measure-owner = Who does it?
measure-due = Due date, as day.month.year. An empty line is no date.
measures-title = Measures
measures-left = { $n ->
    [one] the last without a measure
   *[other] { $n } without a measure
 }
measures-risk = Risk: { $risks }.
measures-clauses = Some of it can be agreed: { $clauses }.
measures-leaving = Enter takes in the one in focus and goes on. Space takes in more. Esc goes on without, Tab leaves the list.
measures-usual = The usual one
measures-first = Try first
measures-second = If that is not enough
measures-own = Your own
note-title = Note
note-text = The note goes with the draft. An empty text takes it away.
tasks = { $n ->
    [one] One task without a measure. It stops nobody from signing
   *[other] { $n } tasks without a measure. They stop nobody from signing
 }
plan-rhythm = The rhythm
plan-no-rhythm = No rhythm can be suggested until it is answered how much is done at home.
plan-because-yearly = Only a little of the work is done at home.
plan-because-one_day = There is about one home day a week.
plan-because-several = There are two to three home days a week, and contact then matters more.
plan-because-mostly = Most of it is done at home, and contact then matters most.
plan-dates = Dates to set aside
plan-no-dates = None in the next fifteen months.
plan-passed = { $meeting } (the date has passed)
plan-measures = Measures
plan-no-measures = No measures yet. They are made in the checklists with m.
plan-advantages = The advantages, read as conditions
plan-disadvantages = The disadvantages, read as risks
plan-ask = Ask: { $question }
plan-speaks-met = { $score }: { $rows }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
 }
plan-speaks-unmet = { $score }. Not in order: { $rows }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
 }
plan-speaks-unknown = { $score }. Not known: { $rows }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
 }
plan-differences = Where you answer differently
plan-not-both = No row has been answered by both yet.
plan-no-differences = Manager and employee agree wherever both have answered.

self-title = Own answers
self-count = { $done } of { $all } rows answered
self-hand-over = The answers are yours. Give the file to your manager when you are ready; nothing is sent from here. The manager sees them beside their own and cannot change them.
self-no-health = You need not answer everything. Do not enter health information.
self-left-open = Not answered. It is voluntary.
self-name-why = The name tells your manager whose answers they are.

# Hva timene som er skrevet inn, sier til et punkt på lista eller i avtalen.
fed-rows = The week entered has { $what }.
fed-evening = work between 21 and 23 on { $days }
fed-night = night work on { $days }
fed-sunday = work in the Sunday and holiday rest on { $days }
fed-daily-rest = less than 11 hours of rest after { $days }
fed-availability = a duty to answer outside working hours
fed-clause = The hours entered have { $n ->
    [one] one point
   *[other] { $n } points
 } to look at.
fed-clause-over = The week entered goes beyond a limit. That is why its hours are not in the suggestion.
