# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = ta bort veka
key-weeks = veke for veke
key-clear-day = tøm dagen
key-to-question = til spørsmålet
grid-row-sum = { $weeks ->
    [1] Veka
   *[other] Veke { $week } av { $weeks }
 }
grid-sum-average = snitt { $hours } t
grid-sum-home = { $hours } t heime
grid-sum-overtime = { $hours } t overtid
grid-more = { $n ->
    [one] eitt funn til   ^W veka teikna
   *[other] { $n } funn til   ^W veka teikna
 }
grid-keys = { $several ->
    [0] = som dagen før   ^J ei veke til   ^W veka teikna
   *[other] = som dagen før   PgDn neste veke   ^J ei veke til   ^W veka teikna
 }
grid-dated = F10 bestemte veker
drawn-mended = Veka er endra. Ctrl-Z tek det tilbake.
drawn-title = Veka teikna
drawn-none = Inga arbeidstid er skriven inn enno. Enter fører dit ho blir skriven.
drawn-week = { $weeks ->
    [1] { $sum }
   *[other] Veke { $week } av { $weeks } · { $sum }
 }
drawn-weeks = { $keys } neste veke
drawn-more = { $key } { $n ->
    [one] eitt funn til
   *[other] { $n } funn til
 }
drawn-pause = pause
drawn-sum = timar
drawn-office = kontor
drawn-home = heime
drawn-overtime = overtid
drawn-standby = vakt
drawn-night = natt
drawn-free = helg
unit-clock = frå og til, som 8-15.30
hours-panel = Arbeidstid: { $told }   ^W veka teikna
farewell-unused = Ikkje teke med: { $fault }
grid-words = { $example } · overtid · vakt · fri
grid-next-day = { $arrow } neste dag
drawn-where = Gjeld: { $where }
