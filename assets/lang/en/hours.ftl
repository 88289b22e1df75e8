# What is typed for working time: the first word is the one shown.
hours-word-home = home h
hours-word-office = office o
hours-word-overtime = overtime ot
hours-word-standby = standby s
hours-word-pause = break pause b
hours-word-minutes = min minutes
hours-word-off = off free

step-hours = Working time
place-hours = When working time is typed
place-drawn = In the week as drawn
key-drawn = the week drawn
key-usual = usual week
key-another-week = one more week
key-mend = make the change

unit-averaging_weeks = weeks
unit-overtime_so_far = hours
unit-daily_rest_agreed = hours
unit-weekly_rest_agreed = hours
unit-standby_one_in = hours of standby

q-hours = { $role ->
    [employee] When do you work?
   *[other] When does { $name } work?
 }
    .why = Write the week as it really is, both at home and at the office. The rules on working time are the same in both places.
    .help = One line for each day, and an empty line for a day off. p30 is a half-hour break, p30! a break that cannot be left. Write overtime or standby after the times, and = for the same as the day before.
    .hint = 8-16 office p30, 20-22 home
q-hours_from = On which Monday do the weeks begin?
    .why = May be left blank. It is then a usual week, or a rota that repeats. With a date it is exactly these weeks, with public holidays and summer time.
q-weekly_limit = How many hours is a full working week?
    .why = Hours above this are overtime, or are evened out against shorter weeks where that is agreed.
q-averaging = Is it agreed that hours may be spread unevenly over several weeks?
    .why = This is called averaging: long days and weeks against shorter ones. That it evens out by itself is not enough; the agreement is to be in writing.
q-averaging_weeks = Over how many weeks are the hours evened out?
    .why = At most 52 weeks, or 26 with consent from the Labour Inspectorate. The average is to hold through the whole period.
q-overtime_need = Is the overtime for a special need limited in time?
    .why = Overtime is for what is special and limited in time. A fixed part of the week is something else.
q-overtime_frame = Is a wider frame for overtime agreed?
    .why = The ordinary frame is 10 hours in seven days, 25 in four weeks and 200 in a year.
q-overtime_so_far = { $role ->
    [employee] How much overtime have you had in the last 52 weeks?
   *[other] How much overtime has { $name } had in the last 52 weeks?
 }
    .why = The yearly frame counts what lies behind too. Leave out the weeks entered here.
q-total_frame = Are more than 13 hours in 24 agreed, overtime included?
    .why = Elected representatives may agree on up to 16 hours where there is a collective agreement, with rest that makes up for it.
q-daily_rest_agreed = How many hours off between two days are agreed with the representatives?
    .why = Enter 11 if nothing is agreed. An agreement may go down to 8, but only where there is a collective agreement, and with rest that makes up for it.
q-weekly_rest_agreed = How long an unbroken weekly rest is agreed with the representatives?
    .why = Enter 35 if nothing is agreed. An agreement may go down to 28, but only where there is a collective agreement.
q-evening_initiative = { $role ->
    [employee] Is it your own wish to work between 21:00 and 23:00?
   *[other] Is it { $name } who wishes to work between 21:00 and 23:00?
 }
    .why = { $role ->
        [employee] An agreement on the evening rests on the wish being your own. If it comes from your employer, it is ordinary night work.
       *[other] An agreement on the evening rests on { $name } wishing it. If the wish comes from the employer, it is ordinary night work.
     }
q-evening_agreement = { $role ->
    [employee] Do you have a written agreement on working between 21:00 and 23:00?
   *[other] Is there a written agreement on work between 21:00 and 23:00?
 }
    .why = Answer yes also when the agreement is taken in here, as E-22. It may be for one time or for a period. The hours still belong to the working time of that day.
q-night_basis = What is the basis for working at night?
    .why = 21:00 to 06:00 is night, and work then is to rest on something. That it suits best is not enough. An agreement with representatives is for a special need limited in time.
q-hazardous = Is the work at night particularly hazardous or strenuous?
    .why = If so, 8 hours hold for every 24 hours with night work, not on average. Strenuous is both for body and mind.
q-sunday_basis = What is the basis for working on Sundays and public holidays?
    .why = The weekend begins at 18:00 on Saturday and lasts until 22:00 on Sunday. An ordinary home-office agreement does not open for work then, and a swap does not open for Sunday evening at home. An agreement with representatives is for a special need limited in time.
q-standby_one_in = How many hours of standby count as one hour of work?
    .why = The main rule is at least one in seven. Another number is one that the representatives have agreed. May be left blank.
q-under_18 = { $role ->
    [employee] Are you under 18?
   *[other] Is { $name } under 18?
 }
    .why = For the young the limits are lower: shorter days, longer rest and no work at night.
q-compulsory_school = { $role ->
    [employee] Are you still in compulsory school?
   *[other] Is { $name } still in compulsory school?
 }
    .why = For those in compulsory school and those under 15 the rules are stricter still than what is worked out here.
q-manages = { $role ->
    [employee] Do you have clear management tasks and decide on behalf of the undertaking?
   *[other] Does { $name } have clear management tasks and decide on behalf of the undertaking?
 }
    .why = A leading position is exempt from most of the chapter. Title, pay and agreement do not decide, but what the position is.
q-own_effort = { $role ->
    [employee] Do you judge for yourself how much you need to work?
   *[other] Does { $name } judge the need for their own effort?
 }
    .why = In a leading position people control their own effort, and do not only follow a plan that others have set.
q-independent = { $role ->
    [employee] Do you clearly decide both how and when the work is done?
   *[other] Does { $name } clearly decide both how and when the work is done?
 }
    .why = Flexitime or control over one’s own hours is not enough. Nor is a home office.
q-core_time = When is core time?
    .why = The time when everyone is to be reachable. Around it the hours are chosen freely where there is flexitime. May be left blank.
    .help = Enter from and to, for example 9-15.
q-available = { $role ->
    [employee] When are you to be reachable?
   *[other] When is { $name } to be reachable?
 }
    .why = Fixed times make the line between work and free time clear. They are suggested in the agreement. May be left blank.
    .help = Enter from and to, for example 8-16:30.
q-must_answer = { $role ->
    [employee] Do you have a duty to answer outside working time?
   *[other] Does { $name } have a duty to answer outside working time?
 }
    .why = Being reachable is not working time in itself. A duty to answer can be.

opt-weekly_limit-law_40 = 40 hours, as in the Act
opt-weekly_limit-collective_37_5 = 37.5 hours, by collective agreement
opt-weekly_limit-shift_38 = 38 hours, certain shift and night patterns
opt-weekly_limit-round_36 = 36 hours, round the clock and heavy rotas
opt-averaging-none = No
opt-averaging-individual = Yes, in writing with the employee
opt-averaging-representatives = Yes, representatives (collective agreement)
opt-averaging-inspectorate = Yes, consent from the Labour Inspectorate
opt-overtime_need-yes = Yes, a special need limited in time
opt-overtime_need-no = No, it is a usual part of the week
opt-overtime_frame-none = No
opt-overtime_frame-representatives = Yes, representatives (collective agreement)
opt-overtime_frame-inspectorate = Yes, consent from the Labour Inspectorate
opt-total_frame-none = No
opt-total_frame-representatives = Yes, representatives (collective agreement)
opt-evening_initiative-yes = Yes, by own choice
opt-evening_initiative-no = No, the work or the employer needs it
opt-evening_agreement-yes = Yes, in writing with the employee
opt-evening_agreement-no = No
opt-night_basis-none = None of these
opt-night_basis-nature = The nature of the work makes it necessary
opt-night_basis-representatives = With representatives (collective agreement)
opt-hazardous-yes = Yes
opt-hazardous-no = No
opt-sunday_basis-none = None of these
opt-sunday_basis-nature = The nature of the work makes it necessary
opt-sunday_basis-representatives = With representatives (collective agreement)
opt-sunday_basis-own_holidays = A written swap with own religious holidays
opt-under_18-yes = Yes
opt-under_18-no = No
opt-compulsory_school-yes = Yes
opt-compulsory_school-no = No
opt-manages-yes = Yes
opt-manages-no = No
opt-own_effort-yes = Yes
opt-own_effort-no = No
opt-independent-yes = Yes, both how and when
opt-independent-no = No, not both
opt-must_answer-yes = Yes, an answer is expected
opt-must_answer-no = No, it is free

fact-hours = Working time
fact-hours_from = First Monday
fact-weekly_limit = Full working week
fact-averaging = Averaging of hours
fact-averaging_weeks = Weeks in the average
fact-overtime_need = Special need for overtime
fact-overtime_frame = Wider frame for overtime
fact-overtime_so_far = Overtime in the last 52 weeks
fact-total_frame = Over 13 hours in 24
fact-daily_rest_agreed = Agreed rest between two days
fact-weekly_rest_agreed = Agreed weekly rest
fact-evening_initiative = Own wish for evening work
fact-evening_agreement = Agreement on 21:00–23:00
fact-night_basis = Basis for night work
fact-hazardous = Hazardous or strenuous night work
fact-sunday_basis = Basis for Sunday work
fact-standby_one_in = Hours of standby for each hour
fact-under_18 = Under 18
fact-compulsory_school = In compulsory school
fact-manages = Clear management tasks
fact-own_effort = Controls own effort
fact-independent = Decides how and when
fact-core_time = Core time
fact-available = Reachable
fact-must_answer = Duty to answer

hours-error-day = { $weeks ->
    [1] { $day }: { $error }
   *[other] { $day } in week { $week }: { $error }
 }
hours-error-word = “{ $word }” is not understood. Write for example 8-16 office p30, 20-22 home.
hours-error-pause = The break is too long. Write minutes, for example p30.
hours-error-minutes = How long is the break? Write minutes, for example break 30.
hours-error-twice = “{ $word }” is needed only once. Put a comma between the times, for example 8-12 office, 13-16 home.
hours-error-stretch = The times do not add up. Write from and to, and a break shorter than the work.
hours-error-overlap = Two of the times run into each other. Write them one after the other, for example 8-12, 13-16.
hours-error-over-midnight = The day begins before the work of the day before has ended. Change one of the times.
hours-error-weeks = There is room for { $most } weeks. Take away the lines after them.
hours-error-clock = Enter from and to, for example 9-15 or 8:30-16.
fault-no-time = “{ $text }” is not a time of day. Write it as 08:00.
fault-overlap = Two of the times run into each other. Change one of them.
fault-no-monday = The day is not a Monday. Choose the Monday on which the weeks begin.
fault-age-differs = The age and the answer about being under 18 do not go together. Take one of them out.

# Lengths, times of day, days and weeks.
hours-length = { $n ->
    [one] { $value } hour
   *[other] { $value } hours
 }
hours-length-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
hours-length-tiny = less than a minute
hours-time = { $hour }:{ $minute }
hours-span = { $from }–{ $to }
hours-clock = { $span }
hours-date = { $n } { $month }
hours-day-rota = { $day } in week { $week }
hours-day-date = { $day } { $date }
hours-week-one = the week
hours-week-rota = week { $week }
hours-week-date = the week from { $date }
hours-between = between { $first } and { $last }
hours-where = { $day } { $parts }
hours-where-home = { $span } home
hours-where-office = { $span } office
hours-where-free = { $span } off
hours-where-overtime = { $part } (overtime)
hours-where-standby = { $span } standby
hours-where-more = { $n ->
    [one] and one more day
   *[other] and { $n } more days
 }

# Sums.
hours-sum-free = off
hours-sum-home = home { $n }
hours-sum-overtime = overtime { $n }
hours-sum-night = night { $n }
hours-sum-standby = standby { $n } counts { $counted }
hours-sum-week = { $total }: { $home } at home, { $office } at the office
    .home = { $total } at home
    .office = { $total } at the office
    .standby = { $total }
hours-sum-average = On average { $average } a week
    .total = On average { $average } a week, { $total } with overtime
hours-nothing = None of the limits is passed with what has been entered.
hours-count-over = { $n } beyond the limits
hours-count-open = { $n } { $n ->
    [one] turns on an answer
   *[other] turn on answers
 }
hours-count-carried = { $n } allowed with what is answered
hours-count-exempt = { $n } exempt for the position

# How a finding stands, and what it rests on.
hours-standing-over = beyond the limit
hours-standing-open = turns on an answer
    .rules = turns on stricter rules
hours-standing-carried = allowed with what is answered
hours-standing-note = worth knowing
hours-standing-exempt = exempt
hours-turns-open = Turns on: { $facts }.
hours-turns-carried = Rests on the answer “{ $answer }”.
    .to = Rests on the answer “{ $answer }”, which goes to { $to }.
hours-turns-exempt = Does not hold for the position as described (§ 10-12).
hours-tail-agreed = { $agreed } is the number of the collective agreement; that of the Act is { $law }.
hours-tail-minor = These are the rules for those under 18, and no agreement widens them.
hours-tail-evening = Late work pushes the next morning.
hours-tail-yardstick = A yardstick of our own (I): the average is over days with work, and at least one night a week counts as regular.
hours-tail-least = The answer is { $answer }, but less than { $least } cannot be agreed.
hours-tail-nobody = No agreement can go that far.
hours-tail-uneven = An agreement on averaging helps only when other weeks are shorter. Otherwise hours beyond the limit are overtime, which is for a special need limited in time (R-613).
hours-tail-overtime = No averaging agreement reaches that far. Hours beyond the limit are overtime, which is for a special need limited in time (R-613).
hours-check = Check before use: this is from memory, not read in the Act.

hours-limit-day = Hours in 24
    .found = { $place }: { $found }, { $by } over the limit of { $allowed }.
    .within = { $place }: { $found }, within the limit of { $allowed }.
hours-limit-week = Hours in the week
    .collective = { $place }: { $found }. If a collective agreement sets the week to { $allowed }, that is { $by } over.
    .heavy = { $place }: { $found }. Some rotas with much night and Sunday work have { $allowed }; that is then { $by } over.
    .found = { $place }: { $found }, { $by } over the limit of { $allowed }.
    .within = { $place }: { $found }, within the limit of { $allowed }.
hours-limit-average = Hours on average
    .so-far = On average { $found } a week in the weeks entered, { $by } over { $allowed }. The rest of the period helps decide the average.
    .found = On average { $found } a week, { $by } over the limit of { $allowed }.
    .within = On average { $found } a week, within the limit of { $allowed }. Over a number of weeks that does not fit the rota, such as an odd number in a rota of two, the average may be higher.
hours-limit-averaging-period = The averaging period
    .found = The hours are agreed evened out over { $weeks } weeks. The limit is { $most } weeks.
hours-limit-overtime-week = Overtime in the week
    .found = { $place }: { $found } of overtime, { $by } over the frame of { $allowed }.
    .within = { $place }: { $found } of overtime, within the frame of { $allowed }.
    .any = { $place }: { $found } of overtime, and there is no room for overtime.
hours-limit-overtime-four-weeks = Overtime in four weeks
    .found = Four weeks in a row: { $found } of overtime, { $by } over the frame of { $allowed }.
    .within = Four weeks in a row: { $found } of overtime, within the frame of { $allowed }.
hours-limit-overtime-year = Overtime in the year
    .untold = Overtime before these weeks is not counted in.
    .found = 52 weeks: { $found } of overtime, { $by } over the frame of { $allowed }.
    .within = 52 weeks: { $found } of overtime, within the frame of { $allowed }.
    .repeats = That is with the weeks repeated all year.
    .dated = That is the overtime so far and these weeks.
hours-limit-overtime-need = The need for overtime
    .all = { $found } of overtime in all. Overtime is for a special need limited in time.
    .found = { $place }: { $found } of overtime. Overtime is for a special need limited in time.
    .every = Overtime every week resembles a fixed part of working time. Overtime is for a special need limited in time.
hours-limit-total-day = All hours in 24
    .found = { $place }: { $found } in all in 24 hours, { $by } over the limit of { $allowed }.
    .within = { $place }: { $found } in all in 24 hours, within the limit of { $allowed }.
hours-limit-total-week = All hours on average
    .so-far = In all { $found } a week on average in the weeks entered, { $by } over { $allowed }. The weeks around them help decide the average.
    .found = In all { $found } a week on average, { $by } over the limit of { $allowed }.
    .within = In all { $found } a week on average, within the limit of { $allowed }.
hours-limit-daily-rest = Rest between two days
    .found = { $place }: { $found } off, { $by } below the limit of { $allowed }.
    .within = { $place }: { $found } off, within the limit of { $allowed }.
hours-limit-weekly-rest = Unbroken weekly rest
    .found = { $place }: { $found } off at the longest, { $by } below the limit of { $allowed }.
    .within = { $place }: { $found } off at the longest, within the limit of { $allowed }.
hours-limit-break = Break
    .found = { $place }: as entered there is no break. A day over { $allowed } calls for at least one.
hours-limit-break-length = Length of the breaks
    .found = { $place }: { $found } of breaks, { $by } below { $allowed } in all.
    .none = { $place }: as entered there is no break. A day this long calls for { $allowed } in all.
    .within = { $place }: { $found } of breaks, which is enough.
hours-limit-night = Work at night
    .found = { $place }: { $found } of work between { $from } and { $to }, which is night.
hours-limit-evening = Work late in the evening
    .found = { $place }: { $found } of work between { $from } and { $to }.
hours-limit-night-average = The average with night work
    .so-far = { $found } in 24 on average in the weeks entered, { $by } over { $allowed }. The limit is for those who regularly work at night, and so few weeks do not show that.
    .found = { $found } in 24 on average over { $weeks } weeks, { $by } over the limit of { $allowed } for those who regularly work at night.
    .within = { $found } in 24 on average over { $weeks } weeks, within the limit of { $allowed } for those who regularly work at night.
hours-limit-night-hazard = Strenuous or hazardous night work
    .found = { $place }: { $found } with night work, { $by } over the limit of { $allowed } when the work is particularly hazardous or strenuous.
    .within = { $place }: { $found } with night work, within the limit of { $allowed } when the work is particularly hazardous or strenuous.
hours-limit-night-health = Health check
    .found = More than half of the work is at night. A health check is then to be offered.
hours-limit-sunday = Sundays and public holidays
    .found = { $place }: { $found } of work in the time that is free around Sundays and public holidays.
    .home = { $place }: { $found } at home in the time that is free around Sundays and public holidays. That goes for e-mail too.
hours-limit-standby = Standby outside the workplace
    .open = { $place }: { $found } of standby. As a main rule one hour in { $main } counts, here { $allowed } of ordinary working hours. Another answer gives another number.
    .less = { $place }: { $found } of standby, answered as { $allowed } of ordinary working hours. That is less than the main rule, one hour in { $main }, and only elected representatives can agree on it.
    .found = { $place }: { $found } of standby, counted as { $allowed } of ordinary working hours.
hours-limit-position = The position
    .holds = The position is exempt from most of chapter 10 as described (§ 10-12). The home-office agreement is needed all the same.
    .open = The position is entered as { $position }. Whether it is exempt turns on: { $facts }.
    .fails = The position is entered as { $position }, but the answer “{ $answer }” speaks against it. The limits then hold as usual.
    .no = The position is not exempt from chapter 10.
hours-limit-young = Under 18
    .open = Under 15 and in compulsory school, stricter rules apply that are not worked out here. The weekly rest is longer for everyone under 18.
    .found = For those under 18 the weekly rest is longer than what is worked out here. Under 15 and in compulsory school the rules are stricter.
hours-limit-availability = Being reachable
    .open = The time for being reachable ({ $clock }) goes outside working time. A duty to answer then can be working time.
    .found = Answers are expected outside working time, in the time { $clock }. A duty to answer can be working time; that is judged case by case.

# Who may widen a limit.
hours-widen-individual = { $role ->
    [employee] Can be agreed in writing between you and your employer.
   *[other] Can be agreed in writing with { $name }.
 }
    .average = { $role ->
        [employee] Can be agreed in writing between you and your employer: up to { $to }, when the average does not go over { $week } a week.
       *[other] Can be agreed in writing with { $name }: up to { $to }, when the average does not go over { $week } a week.
     }
    .most = { $role ->
        [employee] Can be agreed in writing between you and your employer: up to { $to }.
       *[other] Can be agreed in writing with { $name }: up to { $to }.
     }
    .wish = { $role ->
        [employee] Can be agreed in writing with your employer when it is your own wish.
       *[other] Can be agreed in writing with { $name } when { $name } wishes it.
     }
    .swap = { $role ->
        [employee] You may agree in writing to swap it with your own religious holidays.
       *[other] Can be agreed in writing with { $name } as a swap with own religious holidays.
     }
hours-widen-representatives = Can be agreed in writing with elected representatives where there is a collective agreement.
    .average = Can be agreed in writing with elected representatives where there is a collective agreement: up to { $to }, when the average does not go over { $week } a week.
    .most = Can be agreed in writing with elected representatives where there is a collective agreement: up to { $to }.
    .total = Can be agreed in writing with elected representatives where there is a collective agreement: up to { $to }, with rest that makes up for it.
    .least = Can be agreed in writing with elected representatives where there is a collective agreement: down to { $to }.
    .rest = Can be agreed in writing with elected representatives where there is a collective agreement: down to { $to }, with rest that makes up for it.
    .need = Can be agreed in writing with elected representatives where there is a collective agreement, for a special need limited in time.
hours-widen-inspectorate = The Labour Inspectorate may give its consent.
    .average = The Labour Inspectorate may give its consent: up to { $to }, when the average does not go over { $week } a week.
    .most = The Labour Inspectorate may give its consent: up to { $to }.

# Suggested changes of the week.
hours-part-night = the night
hours-part-morning = the morning
hours-part-forenoon = the forenoon
hours-part-afternoon = the afternoon
hours-part-evening = the evening
hours-part-work = the work
hours-mend-end = finish at { $to } on { $day }
    .part = finish at { $to } instead of { $was } on { $day }
hours-mend-begin = begin at { $from } on { $day }
    .part = begin at { $from } instead of { $was } on { $day }
hours-mend-drop = leave out { $part } on { $day }
    .whole = keep { $day } free
hours-mend-pause = take a break of { $pause } on { $day }
    .part = take a break of { $pause } at { $clock } on { $day }
hours-mend-shift = move { $part } on { $day } to { $clock }
