# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = ta bort veka
key-to-question = til spørsmålet
hours-row-sum = { $weeks ->
    [1] Veka
   *[other] Veke { $week } av { $weeks }
 }
hours-sum-average = snitt { $hours }
hours-sum-home = { $hours } heime
hours-sum-overtime = { $hours } overtid
hours-more = { $n ->
    [one] eitt funn til   ^W veka teikna
   *[other] { $n } funn til   ^W veka teikna
 }
hours-nothing-found = Ingenting i veka går over ei grense som er rekna her.
hours-keys = { $several ->
    [0] = som dagen før   ^O vanleg veke   ^J ei veke til   ^W veka teikna
   *[other] = som dagen før   PgUp PgDn neste veke   ^J ei veke til   ^D ta bort veka   ^W veka teikna
 }
hours-mended = Veka er endra. Ctrl-Z tek det tilbake.
hours-drawn-title = Veka teikna
hours-drawn-none = Inga arbeidstid er skriven inn enno. Enter fører dit ho blir skriven.
hours-drawn-week = { $weeks ->
    [1] Veka teikna · { $hours } timar
   *[other] Veke { $week } av { $weeks } · { $hours } timar
 }
hours-drawn-weeks = PgUp PgDn neste veke
hours-drawn-pause = pause
hours-drawn-sum = timar
hours-drawn-office = kontor
hours-drawn-home = heime
hours-drawn-overtime = overtid
hours-drawn-standby = vakt
hours-drawn-night = natt
hours-drawn-free = helg
unit-clock = frå og til, som 8-15.30
