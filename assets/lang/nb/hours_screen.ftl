# Working time on the screen: the lines of the days, and the week drawn.
key-remove-week = ta bort uka
key-to-question = til spørsmålet
hours-row-sum = { $weeks ->
    [1] Uka
   *[other] Uke { $week } av { $weeks }
 }
hours-sum-average = snitt { $hours }
hours-sum-home = { $hours } hjemme
hours-sum-overtime = { $hours } overtid
hours-more = { $n ->
    [one] ett funn til   ^W uka tegnet
   *[other] { $n } funn til   ^W uka tegnet
 }
hours-nothing-found = Ingenting i uka går over en grense som er regnet her.
hours-keys = { $several ->
    [0] = som dagen før   ^O vanlig uke   ^J en uke til   ^W uka tegnet
   *[other] = som dagen før   PgUp PgDn neste uke   ^J en uke til   ^D ta bort uka   ^W uka tegnet
 }
hours-mended = Uka er endret. Ctrl-Z tar det tilbake.
hours-drawn-title = Uka tegnet
hours-drawn-none = Ingen arbeidstid er skrevet inn ennå. Enter fører dit den skrives.
hours-drawn-week = { $weeks ->
    [1] Uka tegnet · { $hours } timer
   *[other] Uke { $week } av { $weeks } · { $hours } timer
 }
hours-drawn-weeks = PgUp PgDn neste uke
hours-drawn-pause = pause
hours-drawn-sum = timer
hours-drawn-office = kontor
hours-drawn-home = hjemme
hours-drawn-overtime = overtid
hours-drawn-standby = vakt
hours-drawn-night = natt
hours-drawn-free = helg
unit-clock = fra og til, som 8-15.30
