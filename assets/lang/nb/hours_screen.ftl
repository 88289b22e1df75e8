# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = ta bort uka
key-weeks = uke for uke
key-clear-day = tøm dagen
key-to-question = til spørsmålet
grid-row-sum = { $weeks ->
    [1] Uka
   *[other] Uke { $week } av { $weeks }
 }
grid-sum-average = snitt { $hours } t
grid-sum-home = { $hours } t hjemme
grid-sum-overtime = { $hours } t overtid
grid-more = { $n ->
    [one] ett funn til   ^W uka tegnet
   *[other] { $n } funn til   ^W uka tegnet
 }
grid-keys = { $several ->
    [0] = som dagen før   ^J en uke til   ^W uka tegnet
   *[other] = som dagen før   PgDn neste uke   ^J en uke til   ^W uka tegnet
 }
grid-dated = F10 bestemte uker
drawn-mended = Uka er endret. Ctrl-Z tar det tilbake.
drawn-title = Uka tegnet
drawn-none = Ingen arbeidstid er skrevet inn ennå. Enter fører dit den skrives.
drawn-week = { $weeks ->
    [1] { $sum }
   *[other] Uke { $week } av { $weeks } · { $sum }
 }
drawn-weeks = { $keys } neste uke
drawn-more = { $key } { $n ->
    [one] ett funn til
   *[other] { $n } funn til
 }
drawn-pause = pause
drawn-sum = timer
drawn-office = kontor
drawn-home = hjemme
drawn-overtime = overtid
drawn-standby = vakt
drawn-night = natt
drawn-free = helg
unit-clock = fra og til, som 8-15.30
hours-panel = Arbeidstid: { $told }   ^W uka tegnet
farewell-unused = Ikke tatt med: { $fault }
grid-words = { $example } · overtid · vakt · fri
grid-next-day = { $arrow } neste dag
drawn-where = Gjelder: { $where }
