# The questions, the answers and the facts.

role-name-employee = the employee
verdict-applies = Applies
verdict-does_not_apply = Does not apply
verdict-discretionary = Discretion
verdict-undetermined = Answer missing
verdict-lean-applies = Discretion, leans towards it applying
verdict-lean-does_not_apply = Discretion, leans towards it not applying
verdict-lean-open = Discretion, open
lean-applies = leans towards “applies”
lean-does_not_apply = leans towards “does not apply”
lean-open = open
lean-unknown = direction: answer missing
form-written_agreement = Written agreement required
form-written_information = Written information, after discussion
form-recommended = Agreement recommended
form-none_required = Agreement not required
form-unknown = Form of agreement not clear
state-met = in order
state-unmet = missing
state-unknown = not known
state-covered = taken up in the agreement
state-not_relevant = not relevant
owner-employer = employer
owner-employee = employee
owner-representatives = safety and elected representatives
need-required = always required
need-required_here = required here
need-if_agreed = if agreed
need-recommended = recommended
need-voluntary = optional
need-conditional = in special cases
weight-law = Act and regulation
weight-guidance = guidance
weight-yardstick = yardstick
weight-inference = inference
weight-practice = practice
weight-at-office = law on office days, yardstick at home
weight-at-office-or-outside = law on office days, otherwise uncertain
weight-outside = law outside the regulation, otherwise yardstick
certainty-T = seen in the law or at the authority
certainty-S = secondary source
certainty-I = inferred from other sources
certainty-M = from memory, check before use

step-who = Who
step-place = Place
step-pattern = Pattern
step-assessment = Assessment
step-agreement = Agreement
step-extra = Extras
step-physical = Physical
step-psychosocial = Psychosocial
step-points = Open points
step-review = Review

yes = yes
no = no
unit-days_per_week = days a week
unit-half_days_per_week = half-days a week
unit-hours_per_week = hours a week
unit-quota_days_per_week = days a week
unit-home_days = home days
unit-cycle_weeks = weeks
unit-duration_weeks = weeks
unit-duration_months = months
unit-stretch_days = calendar days
unit-stretches_per_year = times a year
unit-employees = employees

amount-days = { $n ->
    [one] { $value } day a week
   *[other] { $value } days a week
 }
amount-half_days = { $n ->
    [one] { $value } half-day a week
   *[other] { $value } half-days a week
 }
amount-hours = { $n ->
    [one] { $value } hour a week
   *[other] { $value } hours a week
 }
amount-cycle = { $value } days in { $weeks } weeks
amount-weeks = { $n ->
    [one] { $value } week
   *[other] { $value } weeks
 }
amount-months = { $n ->
    [one] { $value } month
   *[other] { $value } months
 }
amount-calendar_days = { $n ->
    [one] { $value } day
   *[other] { $value } days
 }

q-role = Who is at the keyboard?
    .why = Only decides how the questions are put. The answer does not affect the assessment.
q-parties-employee = { $role ->
    [employee] What is your name?
   *[other] What is the employee’s name?
 }
    .why = { $role ->
        [employee] Your name stands under the letter to your employer and in the overview.
       *[other] The agreement is made with each employee. The name appears in the agreement and in the overview.
     }
q-parties-title = What is the job title of { $name }?
    .why = Stands beside the name in the agreement. May be left blank.
q-parties-employer = { $role ->
    [employee] Who is your employer?
   *[other] Who is the employer?
 }
    .why = { $role ->
        [employee] The legal name of the undertaking. The letter is addressed to it.
       *[other] The legal name of the undertaking. The wrong entity gives an agreement with the wrong party.
     }
q-parties-org_number = What is the employer’s organisation number?
    .why = Nine digits, which show which legal entity is a party to the agreement. May be left blank.
    .help = A department can have a number of its own. The agreement takes the number of the legal entity, the one that is the employer. It usually stands in the employment contract.
q-parties-manager = { $role ->
    [employee] Who is your line manager?
   *[other] Who is the line manager?
 }
    .why = { $role ->
        [employee] The letter is addressed to your manager. May be left blank.
       *[other] Named in the agreement as the contact for follow-up. May be left blank.
     }
q-worker_status = { $role ->
    [employee] Are you an employee?
   *[other] Is { $name } an employee?
 }
    .why = The rules presuppose an employment relationship. State and municipal employees are covered too.
q-position = { $role ->
    [employee] What kind of position do you have?
   *[other] What kind of position does { $name } have?
 }
    .why = All positions come under the regulation. Leading and particularly independent ones are only exempt from most of the working time rules (§ 10-12).
    .help = Leading: senior, with clear management tasks and responsibility, makes decisions for the undertaking and controls their own work. Particularly independent: clear and obvious freedom in how and when the tasks are done. Flexitime, title or pay is not enough, and a home office makes no one particularly independent.
q-employees = How many employees does the undertaking have?
    .why = Decides whether there must be a safety representative (from 5) and a working environment committee (from 30, or from 10 when someone demands it).
q-place = { $role ->
    [employee] Where do you work when you are not at the workplace?
   *[other] Where does { $name } work outside the workplace?
 }
    .why = The regulation applies only to work in the employee’s own home. Cabin, train, hotel and co-working space fall outside, no matter how often.
q-lives_there = { $role ->
    [employee] Do you actually live there, fully or partly?
   *[other] Does { $name } actually live there, fully or partly?
 }
    .why = The regulation does not say what a home is. The place where someone really lives is the natural answer; the address in the population register does not decide.
q-arrangement = { $role ->
    [employee] How do you work at home?
   *[other] How does { $name } work at home?
 }
    .why = Fixed arrangement, own choice, now and then or a period: this decides which rules measure whether the work is “short” or “sporadic”.
    .help = “Only at home” means that all work for this employer is done in the employee’s own home. The regulation then applies from the first hour.
q-regularity = { $role ->
    [employee] How regularly do you work at home?
   *[other] How regularly does it happen?
 }
    .why = Regular work of some extent is a fixed arrangement, even when the days are agreed each time.
q-quota_days_per_week = { $role ->
    [employee] How many days may you choose?
   *[other] How many days may be chosen?
 }
    .why = { $role ->
        [employee] The limit is what you have agreed. It is the actual use that decides the assessment.
       *[other] The limit is in the agreement. It is the actual use that decides the assessment.
     }
q-home_days = { $role ->
    [employee] How many days do you work at home in a round?
   *[other] How many home days are there in a round?
 }
    .why = A rota is measured as home days divided by weeks.
q-cycle_weeks = How many weeks does a round last?
    .why = The regulation does not say which period the average is taken over. The round is the natural one.
q-days_per_week = { $role ->
    [employee] How much do you work at home on average?
   *[other] How much does { $name } work at home on average?
 }
    .why = Less than one day a week is normally sporadic, even if it is fixed. If the arrangement is for a limited time, the average is taken over the time it lasts.
    .help = Change the unit with the arrow keys: days, half-days or hours. Hours are converted at 7.5 hours to one day.
q-hours_per_week = { $role ->
    [employee] How many hours a week do you actively work at home while on call?
   *[other] How many hours a week of active work at home while on call?
 }
    .why = Being on call is hardly work in the home. The active hours are. Enter 0 if it almost never happens.
q-open_ended = Does the arrangement run until further notice?
    .why = A few weeks may be short, and a temporary agreement must say how long it lasts.
q-open_ended-season = Yes, if the season comes back every year without a new agreement. No, if the agreement is for this season only.
q-open_ended-order = Yes, if nobody knows yet how long the order or recommendation will last. The information then says that the end is not known.
q-duration = How long does it last?
    .why = Up to two weeks is short, a month full-time normally is not. What actually happens counts, not the first plan.
    .help = Or enter the first and the last day, for example 1.2.2026–30.4.2026.
q-stretches_per_year = How many such periods will there be in a year?
    .why = One by one they may be short, but together they may be a fixed arrangement.
q-reason = What is the reason?
    .why = A passing need points towards short, a way of working points the other way. Do not enter health information.
q-planned_return = Is it decided when this ends?
    .why = An agreed return points towards short. Without an end date a short stay soon becomes a long one.
q-start = When does the arrangement start?
    .why = { $role ->
        [employee] The date appears in the letter to your employer. May be left blank.
       *[other] The date appears in the agreement. May be left blank.
     }
q-end = When does the arrangement end?
    .why = A temporary agreement must say how long it is meant to last.
q-government = Is the home work due to an order or recommendation from the authorities?
    .why = Written information can then replace the agreement, after discussion with elected representatives. The regulation applies all the same.
q-government_ended = Has the order or recommendation been lifted?
    .why = Home work that continues afterwards needs an ordinary agreement.
q-discussed_with_reps = Has it been discussed with the elected representatives?
    .why = Written information can replace the agreement only after discussion.
q-information_given = { $role ->
    [employee] Have you been given written information?
   *[other] Has written information been given?
 }
    .why = The information must cover the same points as the agreement, as far as they fit.
q-has_written_agreement = { $role ->
    [employee] Do you already have a written agreement on your home work?
   *[other] Is there already a written agreement on the home work?
 }
    .why = { $role ->
        [employee] The answer does not change the assessment. It only decides what you can ask for.
       *[other] If the agreement is missing, the assessment does not change. It only shows what remains to be done.
     }
q-clauses = Clause in the agreement
    .why = Clauses A-1 to A-8 are in § 2 of the regulation, the rest are recommendations. A suggestion is only a suggestion until you accept it.
q-checklists = Checklist
    .why = The employer must, as far as practically possible, see to it that conditions at home are fully satisfactory. “Don’t know” is a task, never a yes.
q-points = Point the regulation leaves open
    .why = The regulation says nothing about this. Agree on it now and avoid disagreement later.
q-review = Review
    .why = { $role ->
        [employee] Here is what holds for you, and a letter to your employer. Each gap leads to the question that fills it.
       *[other] Here is the agreement as it stands now. Gaps are shown, and each gap leads to the question that fills it.
     }

opt-role-manager = Manager
opt-role-employee = Employee, about own situation
opt-role-consultant = Adviser
opt-worker_status-employee = Yes, employed
opt-worker_status-contractor = No, independent contractor
opt-position-ordinary = Ordinary position
opt-position-leading = Leading position
opt-position-particularly_independent = Particularly independent
opt-sector-private = private
opt-sector-state = state
opt-sector-municipal = municipal
opt-place-own_home = Own home
opt-place-holiday_home = Cabin or holiday home
opt-place-rented_abroad = Rented home or holiday place abroad
opt-place-home_abroad = Own home in another country
opt-place-relatives_home = Home of parents or friends
opt-place-partner_home = Partner’s home
opt-place-commuter_flat = Commuter flat
opt-place-coworking = Co-working space
opt-place-cafe = Café or library
opt-place-train = Train or other travel
opt-place-hotel = Hotel
opt-place-employers_private_home = Employer’s private home
opt-lives_there-yes = Yes, lives there
opt-lives_there-no = No, only there to work or visit
opt-arrangement-fixed = Fixed days
opt-arrangement-quota = Up to a number of days, by own choice
opt-arrangement-rotation = Rota with home days
opt-arrangement-seasonal = One season a year
opt-arrangement-ad_hoc = Now and then, not fixed
opt-arrangement-temporary = A limited period
opt-arrangement-on_call = On call at home
opt-arrangement-exclusive = Only at home: all work is done there
opt-regularity-one_off = A single time
opt-regularity-now_and_then = Now and then
opt-regularity-regular = Regularly
opt-open_ended-yes = Yes, open-ended
opt-open_ended-no = No, for a limited time
opt-rest_of_time-employer_premises = at the employer’s
opt-rest_of_time-field = in the field
opt-rest_of_time-customers = with customers
opt-reason-passing_need = A passing need
opt-reason-accommodation = Accommodation
opt-reason-sick_child = Sick child
opt-reason-tradesman = Tradesman at home
opt-reason-office_closed = The office is closed
opt-reason-project = A project
opt-reason-preference = Wants to work this way
opt-reason-cost = Saving costs
opt-planned_return-yes = Yes
opt-planned_return-no = No
opt-government-none = No
opt-government-order = Yes, an order
opt-government-recommendation = Yes, a recommendation
opt-government_level-national = national
opt-government_level-municipal = municipal
opt-government_ended-yes = Yes, it is over
opt-government_ended-no = No, it still applies
opt-discussed_with_reps-yes = Yes
opt-discussed_with_reps-no = No
opt-information_given-yes = Yes
opt-information_given-no = No
opt-has_written_agreement-yes = Yes
opt-has_written_agreement-no = No
opt-mark-yes = yes
opt-mark-no = no
opt-mark-unknown = don’t know
opt-mark-not_relevant = not relevant
opt-point-agreed = agreed
opt-point-open = open
opt-point-not_relevant = not relevant

fact-worker_status = Employee
fact-position = Position
fact-sector = Sector
fact-age = Age
fact-employment_pct = Position, per cent
fact-contract_hours_per_week = Agreed hours a week
fact-place = Place
fact-lives_there = Lives there
fact-registered_address = Registered there
fact-building = Type of home
fact-country = Country
fact-places = Places
fact-exclusive_home = Only in own home
fact-arrangement = Arrangement
fact-regularity = How regular
fact-days_per_week = Home days a week
fact-half_days_per_week = Home half-days a week
fact-hours_per_week = Home hours a week
fact-normal_hours_per_day = Hours in a normal day
fact-quota_days_per_week = Upper limit, days a week
fact-agreed_days_per_week = Agreed days a week
fact-home_days = Home days per round
fact-cycle_weeks = Weeks per round
fact-stretch_days = Days in a row
fact-stretch_weeks = Weeks in a row
fact-stretch_months = Months in a row
fact-stretches_per_year = Periods a year
fact-duration_weeks = Duration in weeks
fact-duration_months = Duration in months
fact-open_ended = Open-ended
fact-start = First day
fact-end = Last day
fact-as_of = Assessed as of
fact-planned_return = End or return decided
fact-rest_of_time = Rest of the time
fact-reason = Reason
fact-timeline = Change over time
fact-government = Order or recommendation
fact-government_level = From whom
fact-government_ended = Order lifted
fact-has_written_agreement = Written agreement
fact-information_given = Information given
fact-discussed_with_reps = Discussed with representatives
fact-imposed = Imposed by the employer
fact-refused = Not signed

class-worker-employee = employee
class-worker-contractor = independent contractor
class-place-home = in own home
class-place-doubtful = in a place that may be the home
class-place-home_abroad = at home in another country
class-place-elsewhere = at the cabin or another place
class-place-abroad = at a rented place abroad
class-place-employers_home = at the employer’s home
class-lives-no = not living there
class-lives-yes = living there
class-exclusive-no = works in other places too
class-exclusive-yes = all work in own home
class-arrangement-ad_hoc = now and then, not arranged
class-arrangement-fixed = fixed days
class-arrangement-quota = by own choice
class-arrangement-rotation = rota
class-arrangement-seasonal = one season only
class-arrangement-temporary = a limited period
class-arrangement-on_call = on call at home
class-active-below_one = little active work on standby
class-active-one_or_more = active work one day a week or more
class-stretch-part_weeks = not whole weeks
class-stretch-few_days = a few days in a row
class-stretch-two_weeks = up to two weeks in a row
class-stretch-three_weeks = two to three weeks in a row
class-stretch-under_month = over three weeks in a row
class-stretch-month = a month or more in a row
class-repeats-no = this time only
class-repeats-yes = several times a year
class-regularity-one_off = once only
class-regularity-now_and_then = now and then
class-regularity-regular = regular
class-extent-small = under half a day a week
class-extent-half = under three quarters of a day a week
class-extent-near = just under one day a week
class-extent-one = one day a week or more
class-extent-two = two days a week or more
class-extent-nearly_all = four days a week or more
class-measure-days = whole days
class-measure-half_days = half-days
class-measure-hours = scattered hours
class-plan-as_used = agreed as used
class-plan-below_one = agreed under one day a week
class-plan-one_or_more = right to at least one day a week
class-duration-lasting = half a year or more, or with no end
class-duration-months = three months or more
class-duration-under_three_months = under three months
class-duration-under_eight_weeks = under eight weeks
class-duration-under_month = under a month
class-duration-three_weeks = at most three weeks
class-duration-two_weeks = at most two weeks
class-reason-choice = wish or cost
class-reason-passing = passing need
class-planned_return-no = no end decided
class-planned_return-yes = end decided

# The pattern as people think of it, the weighing, and the follow-up.

step-follow_up = Follow-up
q-parties-client = Who is the client?
    .why = The client you advise. Shown in overviews and reports, not in the agreement. May stay empty.
q-places = { $role ->
    [employee] How many days a week do you work at each place?
   *[other] How many days a week does { $name } work at each place?
 }
    .why = Only the days in the own home count when the extent is measured. Days at the cabin or elsewhere follow the Working Environment Act alone.
    .help = Enter the days at the places in use and leave the rest empty.
q-week = { $role ->
    [employee] Which days do you work at home?
   *[other] Which days does { $name } work at home?
 }
    .why = { $role ->
        [employee] The days give the average extent a week. If the weeks differ, add weeks: the average is taken over the whole rota.
       *[other] The days give the average extent a week, and they stand in the agreement. If the weeks differ, add weeks: the average is taken over the whole rota.
     }
    .help = No set weekdays? Go on with an empty week, and the number is asked for.
q-agreed_days_per_week = How much is agreed?
    .why = What is actually used decides. If use and agreement differ, the agreement should be changed.
q-timeline = How has the arrangement changed?
    .why = The arrangement is judged as it is now. A signed agreement binds until it is changed or ended.
    .help = One change a line: the date it held from, and home days a week. For example 1.2.2026 2
q-calendar = { $role ->
    [employee] Which days have you actually worked at home?
   *[other] Which days has { $name } actually worked at home?
 }
    .why = Actual use weighs more than the plan. The calendar shows average, regularity and the longest stretch, and is used only when you say yes.
q-weighing-text = How do you weigh it?
    .why = The law leaves this open. Say briefly what speaks for and against, and where you come down. It goes with the agreement and shows that the question was considered.
q-weighing-name = Who has weighed it?
    .why = The name stands with the assessment. May stay empty.
q-weighing-date = When was it weighed?
    .why = The assessment is of the pattern as it was that day.
q-voluntary-well = What works well at home?
    .why = Voluntary. The manager sees the answer when the file is handed over. Do not enter health information.
q-voluntary-change = Is there anything you would like to be different?
    .why = Voluntary. The manager sees the answer when the file is handed over. Do not enter health information.
q-follow_up-closer = { $role ->
    [employee] Do you need closer follow-up now?
   *[other] Does { $name } need closer follow-up now?
 }
    .why = For example new in the job, a recent conflict, complaints or illness. Only yes or no is kept, never the cause.
q-follow_up = { $role ->
    [employee] How to follow you up
   *[other] How to follow { $name } up
 }
    .why = The rhythm follows from the pattern and from the answers in the checklists. It is guidance, not a demand in the law.
opt-closer-yes = Yes, now and again in four weeks
opt-closer-no = No, the ordinary rhythm
fact-week = Weekdays at home
label-client = Client
label-calendar = Actual days
label-follow_up = Plan for follow-up
label-follow_up-closer = Closer follow-up
label-weighing-text = Written weighing
label-weighing-name = Weighed by
label-weighing-date = Weighed on
label-voluntary-well = What works
label-voluntary-change = Wanted otherwise
unit-agreed_days_per_week = days a week
weekday-mon = Monday
    .short = Mo
weekday-tue = Tuesday
    .short = Tu
weekday-wed = Wednesday
    .short = We
weekday-thu = Thursday
    .short = Th
weekday-fri = Friday
    .short = Fr
weekday-sat = Saturday
    .short = Sa
weekday-sun = Sunday
    .short = Su
week-numbered = week { $n }: { $days }
week-none = none
week-half = { $day } (half day)
week-elsewhere = { $day } (elsewhere)
week-hours = { $day } ({ $hours } h)
week-hours-long = { $n ->
    [one] { $day } ({ $hours } hour)
   *[other] { $day } ({ $hours } hours)
 }
week-none-long = no home days
week-every = Every week
week-row = Week { $n }
week-sign-hours = { $hours }h
week-signs = { $home } home   { $half } half day   { $elsewhere } elsewhere   { $hours } hours   { $office } office or off
week-keys = 1–7 whole day   h half   { $elsewhere } elsewhere   +/- hours   { $add } new week   Del clear
week-blank = No days are marked. Enter asks for the number instead.
week-average = { $weeks ->
    [one] { $days } on average over 1 week
   *[other] { $days } on average over { $weeks } weeks
 }
week-halves = { $n ->
    [one] 1 half day counts as { $days }
   *[other] { $n } half days count as { $days }
 }
week-counted-hours = { $n ->
    [one] { $hours } hour counts as { $days }, with { $day } hours to a whole day
   *[other] { $hours } hours count as { $days }, with { $day } hours to a whole day
 }
week-counted-home = Only the days at home count, not the days elsewhere
week-extent = { $weeks ->
    [one] { $days }, { $weekdays }
   *[other] { $days } on average, { $weekdays }
 }
places-sum = { $days } in all
places-counted = { $days } at home count, the rest do not
places-none-counted = None of the places is a home, so none of the days count
places-keys = 1–7 days   +/- half a day   Del clear
timeline-read = From { $from }: { $days }
timeline-now = counts now
period = { $start } to { $end }
given-places = { $n } places, { $days } at home
given-changes = { $n } changes
given-days = { $many }, { $days }
list-and = { $before } and { $last }
