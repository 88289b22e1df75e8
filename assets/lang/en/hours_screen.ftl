# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = remove the week
key-weeks = week by week
key-clear-day = clear the day
key-to-question = to the question
grid-row-sum = { $weeks ->
    [1] Week
   *[other] Week { $week } of { $weeks }
 }
grid-sum-average = average { $hours } h
grid-sum-home = { $hours } h at home
grid-sum-overtime = { $hours } h overtime
grid-more = { $n ->
    [one] one more finding   ^W week drawn
   *[other] { $n } more findings   ^W week drawn
 }
grid-keys = { $several ->
    [0] = as the day before   ^J one more week   ^W week drawn
   *[other] = as the day before   PgDn next week   ^J one more week   ^W week drawn
 }
grid-dated = F10 certain weeks
drawn-mended = The week is changed. Ctrl-Z takes it back.
drawn-title = The week drawn
drawn-none = No working hours are entered yet. Enter leads to where they are.
drawn-week = { $weeks ->
    [1] { $sum }
   *[other] Week { $week } of { $weeks } · { $sum }
 }
drawn-weeks = { $keys } next week
drawn-more = { $key } { $n ->
    [one] one more finding
   *[other] { $n } more findings
 }
drawn-pause = break
drawn-sum = hours
drawn-office = office
drawn-home = home
drawn-overtime = overtime
drawn-standby = standby
drawn-night = night
drawn-free = weekend
unit-clock = from and to, as 8-15.30
hours-panel = Working time: { $told }   ^W week drawn
farewell-unused = Not taken in: { $fault }
grid-words = { $example } · overtime · standby · off
grid-next-day = { $arrow } next day
drawn-where = Concerns: { $where }
