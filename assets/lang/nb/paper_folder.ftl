# Tilsynsmappa og rapporten til kunden.

folder-name = tilsynsmappe
folder-file-index = innhold
folder-file-agreement = avtale
folder-file-information = informasjon
folder-file-note = vurdering
folder-file-declaration = egenerklaering
folder-file-measures = tiltak
folder-file-followups = oppfolging
folder-file-hours = arbeidstid
folder-file-draft = utkast
folder-title = Mappe til tilsyn
folder-basis = Mappa samler det som kan vises uten besøk i hjemmet. Ingen lovtekst sier hva den skal inneholde; utvalget er en anbefaling ({ $basis }).
folder-day = Dato
folder-status = Status
folder-status-finished = Ferdig { $date }
folder-status-missing = Utkast, { $n ->
    [one] én ting
   *[other] { $n } ting
 } mangler
folder-status-unmarked = Utkast. Ingenting mangler, og det er ikke merket som ferdig
folder-status-recommended = { $verdict }: avtale anbefales, ingen er laget
folder-status-none = Svarene krever verken avtale eller skriftlig informasjon, og ingen er laget
folder-program = Laget med
folder-law = Reglene er fra
folder-files = Filene
folder-files-caption = Hver fil og hva den er
folder-column-file = Fil
folder-column-what = Hva den er
folder-what-agreement = Avtalen om hjemmekontor
folder-what-information = Skriftlig informasjon i stedet for avtale
folder-what-note = Vurderingen, med grunner og kilder
folder-what-declaration = Det den ansatte selv har svart
folder-what-measures = Kartleggingen, og tiltak med ansvarlig og frist
folder-what-followups = Oppfølgingen: rytme, grunn og datoer
folder-what-hours = Arbeidstiden, og hva som er funnet i den
folder-what-draft = Utkastet som alt er laget av, slik programmet leser det
folder-instead = { $file } er laget som HTML. { $cause }
folder-show-first = Svarene fra den ansatte er gitt til arbeidsgiveren. La den ansatte se dem før mappa gis videre.
folder-without-draft = Utkastet er ikke lagt ved, for navnene står i det.
folder-withheld = Det som er svart, notert og planlagt om trygghet, trakassering og trusler ({ $rows }) er ikke tatt med i dokumentene, for de kan bli liggende. Det står bare i utkastet. Arbeidstilsynet kan be om å få det. Det er heller ikke talt med i det som er åpent.
folder-draft-holds = { $file } inneholder alt, også det den ansatte har svart alene og punktene som ellers ikke er tatt med. Mappa kan lages uten denne fila med --hide-names.
folder-open = Det som er åpent
folder-open-none = Ingenting er åpent i svarene.
folder-open-own = Svarene er den ansattes egne. De inneholder ingen avtale.
folder-open-declaration = Den ansatte har ikke svart alene ennå. Svarene kan tas inn når de kommer.
folder-open-rows = { $n ->
    [one] Ett punkt
   *[other] { $n } punkter
 } venter på tiltak
folder-open-overdue = { $n ->
    [one] Ett tiltak er
   *[other] { $n } tiltak er
 } over fristen
folder-open-hours = Ingen arbeidstid er skrevet inn, så timene er ikke sett på.
open-weighing = Vurderingen er ikke begrunnet skriftlig ({ $rule })
open-mapping = kartleggingen
    .told = { $n } av { $all } punkter i kartleggingen er ikke besvart ({ $rule })
open-hours = { $n ->
    [one] Ett funn
   *[other] { $n } funn
 } i arbeidstiden er utenfor grensene ({ $rules })
folder-besides = Det som finnes andre steder
folder-besides-text = Dette lager ikke programmet. Det er også anbefalt å ha det klart:
folder-besides-signed = avtalen med underskrifter, eller informasjonen slik den ble gitt
folder-besides-overview = en oversikt over hvem som arbeider hjemme, og hvor mye
folder-besides-record = de førte timene
folder-besides-training = opplæringen som er gitt
folder-besides-representatives = hvordan verneombud, tillitsvalgte og utvalg har vært med
folder-besides-evaluation = den siste evalueringen
folder-sums = Kontrollsummer (SHA-256)
folder-sums-text = Summen viser om en fil er endret siden mappa ble laget. De samme står i { $file }, sammen med oversiktens egen.
folder-column-row = Punkt
folder-column-note = Merknad
folder-column-answer = Svar
folder-column-measure = Tiltak
folder-column-owner = Hvem
folder-column-due = Frist
folder-column-state = Status
folder-measures-title = Kartlegging og tiltak
folder-measures-caption = Tiltakene etter frist
folder-no-measures = Her er det ingen tiltak å vise.
folder-ahead = gjenstår
folder-waiting = Punkter som venter på tiltak
folder-waiting-none = Ingen av punktene som vises her, venter på tiltak.
folder-mapped = Kartleggingen
folder-mapped-text = Svarene fra leder og ansatt sett under ett. Punkter uten svar er ikke regnet som i orden.
folder-measures-withheld = { $n ->
    [one] Ett punkt om trygghet, trakassering og trusler er besvart og vises ikke her. Det
   *[other] { $n } punkter om trygghet, trakassering og trusler er besvart og vises ikke her. De
 } finnes i utkastet.
folder-unanswered = { $n ->
    [one] Ett punkt
   *[other] { $n } punkter
 } er ikke besvart.
folder-followups-title = Oppfølging
folder-followups-basis = Rytmen og datoene er råd, ikke frister i loven.
folder-followups-caption = Dagene som kan settes av
folder-followups-from = Ingen første dag er kjent. Datoene er regnet fra { $date }.
folder-column-date = Dag
folder-column-meeting = Hva
folder-hours-title = Arbeidstiden
folder-hours-basis = Dette bygger på det som er fortalt om timene, ikke på førte timer.
folder-hours-none = Ingen arbeidstid er skrevet inn. Derfor er ingen grenser sett på.
folder-hours-told = Timene som er fortalt
folder-hours-day = { $parts }. { $total }.
folder-hours-sums = Hva det blir
folder-hours-found = Hva som er funnet
folder-hours-caption = Funnene, hvordan hvert av dem står, og etter hvilken regel
folder-column-limit = Grense
folder-column-found = Funn
folder-column-stands = Hvordan det står

report-file = rapport
report-title = Rapport om hjemmekontor
report-case = Sak { $n }
report-what = Rapporten bygger på svarene i hver sak og på reglene slik de er gjengitt i programmet. Den er veiledning.
report-counts = Slik faller sakene
report-count = { $n ->
    [one] Én sak er vurdert.
   *[other] { $n } saker er vurdert.
 } { $borderline ->
    [0] Ingen av dem er grensesaker.
    [one] Én er en grensesak, og står først.
   *[other] { $borderline } er grensesaker, og står først.
 }
report-unread = { $n ->
    [one] Én fil
   *[other] { $n } filer
 } kunne ikke brukes og er ikke med.
report-cases = Sakene
report-caption = Hver sak på en linje, grensesakene først
report-column-case = Sak
report-column-pattern = Mønster
report-column-verdict = Vurdering
report-column-border = Nærmeste grense
report-column-missing = Mangler
report-no-pattern = ikke fortalt
report-no-border = ingen grense i nærheten, eller ikke kjent
report-nothing = ingenting
report-missing = { $names }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
 }
report-borderline = Grensesakene
report-doubts = Tvilen ligger her:
report-changes = Dette ville endret vurderingen:
report-tasks = Åpne oppgaver
report-tasks-caption = Det som gjenstår, sak for sak
report-tasks-none = Ingenting gjenstår i sakene.
report-column-task = Oppgave
report-task-gaps = { $n ->
    [one] Én ting
   *[other] { $n } ting
 } mangler før saken er ferdig
report-task-measure = Tiltak: { $row }
report-task-withheld = Ett tiltak som ikke vises her

cli-arg-render-files = Utkastene dokumentene lages av
cli-render-failed = { $path }: ikke tatt med.
cli-report-of = Rapporten kan ikke lages på grunn av { $path }:
cli-folder-others = Noe i mappa hører ikke til denne gangen, og står ikke i oversikten: { $names }
cli-error-folder-out = En mappe kan ikke skrives til standard ut.
    .do = Velg en plass for den med -o.
cli-error-many = Flere dokumenter får ikke plass i { $path }.
    .do = La -o være en mappe som finnes, eller ta det bort.
