# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = remove the week
key-to-question = to the question
hours-row-sum = { $weeks ->
    [1] Week
   *[other] Week { $week } of { $weeks }
 }
hours-sum-average = average { $hours }
hours-sum-home = { $hours } at home
hours-sum-overtime = { $hours } overtime
hours-more = { $n ->
    [one] one more finding   ^W week drawn
   *[other] { $n } more findings   ^W week drawn
 }
hours-nothing-found = Nothing in the week goes beyond a limit that is worked out here.
hours-keys = { $several ->
    [0] = as the day before   ^O usual week   ^J one more week   ^W week drawn
   *[other] = as the day before   PgUp PgDn next week   ^J one more week   ^D remove the week   ^W week drawn
 }
hours-mended = The week is changed. Ctrl-Z takes it back.
hours-drawn-title = The week drawn
hours-drawn-none = No working hours are entered yet. Enter leads to where they are.
hours-drawn-week = { $weeks ->
    [1] The week drawn · { $hours } hours
   *[other] Week { $week } of { $weeks } · { $hours } hours
 }
hours-drawn-weeks = PgUp PgDn next week
hours-drawn-pause = break
hours-drawn-sum = hours
hours-drawn-office = office
hours-drawn-home = home
hours-drawn-overtime = overtime
hours-drawn-standby = standby
hours-drawn-night = night
hours-drawn-free = weekend
unit-clock = from and to, as 8-15.30
