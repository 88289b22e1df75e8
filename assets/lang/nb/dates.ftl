# Datoene i et utkast, og kalenderfila.

dated-expiry = Hjemmekontoravtalen slutter
    .informed = Den skriftlige informasjonen slutter å gjelde
dated-trial_end = Prøvetida for hjemmekontoret slutter
dated-evaluation = Evaluering av hjemmekontoret
dated-follow_up = Oppfølging av hjemmekontor: { $meeting }
dated-measure = Frist for tiltak: { $measure }
dated-measure-withheld = Frist for et tiltak
dated-measures = Frist for { $n } tiltak
dated-for = { $what } ({ $name })
dated-owner = { $measure } – { $owner }
dated-why-expiry = Siste dag avtalen gjelder. Skal ordningen fortsette, må forlengelsen avtales skriftlig før dagen er omme.
    .informed = Siste dag pålegget ventes å vare. Når det faller bort, gjør trolig unntaket fra avtalen det også. Fortsetter hjemmearbeidet, må det vurderes om en avtale må på plass.
dated-why-trial_end = Siste dag i prøvetida. Bli enige før den er omme: fortsette, endre eller slutte.
dated-why-evaluation = Gå gjennom omfang, arbeidstid, arbeidsmiljø og utstyr, og endre avtalen om det trengs.
dated-why-follow_up = Snakk om hvordan det går hjemme. Dagen er et råd og kan flyttes.
dated-why-measure = Dette skal være gjort denne dagen.
dated-reckoned = Dagen er regnet ut fra første dag og teksten i avtalen.
dated-clause = Punkt i avtalen: { $key } { $name }
dated-rule = Regel: { $rule } { $title }
dated-category = Hjemmekontor
dated-file = hjemmekontor-datoer

cli-about-calendar = Lag en kalenderfil med datoene i et utkast
cli-usage-calendar = hjemmekontor calendar [VALG] UTKAST
cli-arg-calendar-draft = Utkastet; - er standard inn
cli-arg-output = Fila eller mappa det skal skrives til; - er standard ut
cli-value-output = FIL
cli-arg-force = Skriv over fila hvis den finnes
cli-written = Skrevet: { $path } ({ $n ->
    [one] én dato
   *[other] { $n } datoer
 })
cli-calendar-passed = { $n ->
    [one] Én dato er passert og ikke tatt med.
   *[other] { $n } datoer er passert og ikke tatt med.
 }
cli-calendar-undone = { $n ->
    [one] Ett tiltak
   *[other] { $n } tiltak
 } blant dem er ikke gjort.
cli-calendar-none = { $passed ->
    [0] Det er ingen datoer i utkastet, så det er ingenting å skrive.
    [one] Den eneste datoen i utkastet er passert, så det er ingenting å skrive.
   *[other] Alle de { $passed } datoene i utkastet er passert, så det er ingenting å skrive.
 }
    .do = Fyll inn første eller siste dag, en dato i punktet om evaluering (E-18) eller en frist for et tiltak.
cli-calendar-own = Den ansattes egne svar har ingen datoer. Ta dem inn i utkastet med «merge», og lag kalenderen av det.
cli-error-taken = { $path } finnes fra før, og er ikke rørt.
    .do = Velg et annet navn med -o, eller skriv over den med --force.
cli-error-unwritten = { $path } kan ikke skrives: { $cause }.
    .do = Velg en annen mappe med -o.
