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
q-overtime_need = Is the overtime for a special need that will pass?
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
   *[other] Is it the wish of { $name } to work between 21:00 and 23:00?
 }
    .why = { $role ->
        [employee] An agreement on the evening rests on the wish being your own. If it comes from your employer, it is ordinary night work.
       *[other] An agreement on the evening rests on the wish coming from the employee. If it comes from the employer, it is ordinary night work.
     }
q-evening_agreement = { $role ->
    [employee] Do you have a written agreement on working between 21:00 and 23:00?
   *[other] Is there a written agreement on work between 21:00 and 23:00?
 }
    .why = It may be for one time or for a period. The hours still belong to the working time of that day.
q-night_basis = What does the work at night rest on?
    .why = 21:00 to 06:00 is night, and work then is to rest on something. That it suits best is not enough.
q-hazardous = Is the work at night particularly hazardous or strenuous?
    .why = If so, 8 hours hold for every 24 hours with night work, not on average. Strenuous is both for body and mind.
q-sunday_basis = What does the work on Sundays and public holidays rest on?
    .why = The weekend begins at 18:00 on Saturday and lasts until 22:00 on Sunday. An ordinary agreement with the employee does not open for work then.
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
opt-weekly_limit-shift_38 = 38 hours, certain shift, night and Sunday patterns
opt-weekly_limit-round_36 = 36 hours, round the clock and the heaviest rotas
opt-averaging-none = No
opt-averaging-individual = Yes, in writing with the employee
opt-averaging-representatives = Yes, with representatives (needs a collective agreement)
opt-averaging-inspectorate = Yes, consent from the Labour Inspectorate
opt-overtime_need-yes = Yes, a special need that will pass
opt-overtime_need-no = No, it is a usual part of the week
opt-overtime_frame-none = No
opt-overtime_frame-representatives = Yes, with representatives (needs a collective agreement)
opt-overtime_frame-inspectorate = Yes, consent from the Labour Inspectorate
opt-total_frame-none = No
opt-total_frame-representatives = Yes, with representatives (needs a collective agreement)
opt-evening_initiative-yes = Yes, it is the employee’s own wish
opt-evening_initiative-no = No, the work or the employer needs it
opt-evening_agreement-yes = Yes, in writing with the employee
opt-evening_agreement-no = No
opt-night_basis-none = None of these
opt-night_basis-nature = The nature of the work makes it necessary
opt-night_basis-representatives = Representatives, special need (needs a collective agreement)
opt-hazardous-yes = Yes
opt-hazardous-no = No
opt-sunday_basis-none = None of these
opt-sunday_basis-nature = The nature of the work makes it necessary
opt-sunday_basis-representatives = Representatives, special need (needs a collective agreement)
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
fact-total_frame = More than 13 hours in 24
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
