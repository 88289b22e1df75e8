# Datoane i eit utkast, og kalenderfila.

dated-expiry = Heimekontoravtalen sluttar
    .informed = Den skriftlege informasjonen sluttar å gjelde
dated-trial_end = Prøvetida for heimekontoret sluttar
dated-evaluation = Evaluering av heimekontoret
dated-follow_up = Oppfølging av heimekontor: { $meeting }
dated-measure = Frist for tiltak: { $measure }
dated-measure-withheld = Frist for eit tiltak
dated-measures = Frist for { $n } tiltak
dated-for = { $what } ({ $name })
dated-owner = { $measure } – { $owner }
dated-why-expiry = Siste dagen avtalen gjeld. Skal ordninga halde fram, må de avtale det skriftleg før dagen er omme.
    .informed = Siste dagen pålegget er venta å vare. Når det fell bort, gjer truleg unntaket frå avtalen det òg. Held heimearbeidet fram, må de vurdere om ein avtale må på plass.
dated-why-trial_end = Siste dagen i prøvetida. Bli samde før han er omme: halde fram, endre eller slutte.
dated-why-evaluation = Gå gjennom omfang, arbeidstid, arbeidsmiljø og utstyr, og endre avtalen om det trengst.
dated-why-follow_up = Snakk om korleis det går heime. Dagen er eit råd og kan flyttast.
dated-why-measure = Dette skal vere gjort denne dagen.
dated-reckoned = Dagen er rekna ut frå første dagen og teksten i avtalen.
dated-clause = Punkt i avtalen: { $key } { $name }
dated-rule = Regel: { $rule } { $title }
dated-category = Heimekontor
dated-file = heimekontor-datoar

cli-about-calendar = Lag ei kalenderfil med datoane i eit utkast
cli-usage-calendar = hjemmekontor calendar [VAL] UTKAST
cli-arg-calendar-draft = Utkastet; - er standard inn
cli-arg-output = Fil eller mappe å skrive til; - er standard ut
cli-value-output = FIL
cli-arg-force = Skriv over fila om ho finst
cli-written = Skrive: { $path } ({ $n ->
    [one] éin dato
   *[other] { $n } datoar
 })
cli-calendar-passed = { $n ->
    [one] Éin dato har passert og er ikkje teken med.
   *[other] { $n } datoar har passert og er ikkje tekne med.
 }
cli-calendar-undone = { $n ->
    [one] Eitt tiltak
   *[other] { $n } tiltak
 } blant dei er ikkje { $n ->
    [one] gjort
   *[other] gjorde
 }.
cli-calendar-none = { $passed ->
    [0] Det er ingen datoar i utkastet, så det er ingenting å skrive.
    [one] Den einaste datoen i utkastet har passert, så det er ingenting å skrive.
   *[other] Alle dei { $passed } datoane i utkastet har passert, så det er ingenting å skrive.
 }
    .do = Fyll inn første eller siste dag, ein dato i punktet om evaluering (E-18) eller ein frist for eit tiltak.
cli-calendar-own = Svara frå den tilsette har ingen datoar. Ta dei inn i utkastet med «merge», og lag kalenderen av det.
cli-error-taken = { $path } finst frå før, og er ikkje rørt.
    .do = Vel eit anna namn med -o, eller skriv over fila med --force.
cli-error-unwritten = { $path } kan ikkje skrivast: { $cause }.
    .do = Vel ei anna mappe med -o.
