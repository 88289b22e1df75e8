# Tilsynsmappa og rapporten til kunden.

folder-name = tilsynsmappe
folder-file-index = innhald
folder-file-agreement = avtale
folder-file-information = informasjon
folder-file-note = vurdering
folder-file-declaration = eigenerklaering
folder-file-measures = tiltak
folder-file-followups = oppfolging
folder-file-hours = arbeidstid
folder-file-draft = utkast
folder-title = Mappe til tilsyn
folder-basis = Mappa samlar det som kan visast fram utan besøk i heimen. Ingen lovtekst seier kva ho skal innehalde; utvalet er ei tilråding ({ $basis }).
folder-day = Dato
folder-status = Status
folder-status-finished = Ferdig { $date }
folder-status-missing = Utkast, { $n ->
    [one] éin ting
   *[other] { $n } ting
 } manglar
folder-status-unmarked = Utkast. Ingenting manglar, og det er ikkje merkt som ferdig
folder-status-recommended = { $verdict }: avtale er tilrådd, ingen er laga
folder-status-none = Svara krev verken avtale eller skriftleg informasjon, og ingen er laga
folder-program = Laga med
folder-law = Reglane er frå
folder-files = Filene
folder-files-caption = Kvar fil og kva ho er
folder-column-file = Fil
folder-column-what = Kva ho er
folder-what-agreement = Avtalen om heimekontor
folder-what-information = Skriftleg informasjon i staden for avtale
folder-what-note = Vurderinga, med grunnar og kjelder
folder-what-declaration = Det den tilsette sjølv har svart
folder-what-measures = Kartlegginga, og tiltak med ansvarleg og frist
folder-what-followups = Oppfølginga: rytme, grunn og datoar
folder-what-hours = Arbeidstida, og funna i timane
folder-what-draft = Utkastet som alt er laga av, slik programmet les det
folder-instead = { $file } er laga som HTML. { $cause }
folder-show-first = Svara frå den tilsette er gitte til arbeidsgivaren. La den tilsette sjå dei før mappa blir gitt vidare.
folder-without-draft = Utkastet er ikkje lagt ved, for namna står i det.
folder-withheld = Det som er svart, notert og planlagt om tryggleik, trakassering og truslar ({ $rows }) er ikkje teke med i dokumenta, for dei kan bli liggjande. Det står berre i utkastet. Arbeidstilsynet kan be om å få det. Det er heller ikkje talt med i det som er ope.
folder-draft-holds = { $file } inneheld alt, òg det den tilsette har svart åleine og punkta som elles ikkje er tekne med. Mappa kan lagast utan denne fila med --hide-names.
folder-open = Det som er ope
folder-open-none = Ingenting er ope i svara.
folder-open-own = Svara er den tilsette sine eigne. Det er ingen avtale i dei.
folder-open-declaration = Den tilsette har ikkje svart åleine enno. Svara kan takast inn når dei kjem.
folder-open-rows = { $n ->
    [one] Eitt punkt
   *[other] { $n } punkt
 } ventar på tiltak
folder-open-overdue = { $n ->
    [one] Eitt tiltak er
   *[other] { $n } tiltak er
 } over fristen
folder-open-hours = Inga arbeidstid er skriven inn, så timane er ikkje sett på.
open-weighing = Vurderinga er ikkje grunngitt skriftleg ({ $rule })
open-mapping = kartlegginga
    .told = { $n } av { $all } punkt i kartlegginga manglar svar ({ $rule })
open-hours = { $n ->
    [one] Eitt funn
   *[other] { $n } funn
 } i arbeidstida er utanfor grensene ({ $rules })
folder-besides = Det som finst andre stader
folder-besides-text = Dette lagar ikkje programmet. Det er òg tilrådd å ha det klart:
folder-besides-signed = avtalen med underskrifter, eller informasjonen slik han vart gitt
folder-besides-overview = ei oversikt over kven som arbeider heime, og kor mykje
folder-besides-record = dei førte timane
folder-besides-training = opplæringa som er gitt
folder-besides-representatives = korleis verneombod, tillitsvalde og utval har vore med
folder-besides-evaluation = den siste evalueringa
folder-sums = Kontrollsummar (SHA-256)
folder-sums-text = Summen viser om ei fil er endra sidan mappa vart laga. Dei same står i { $file }, saman med oversikta sin eigen.
folder-column-row = Punkt
folder-column-note = Merknad
folder-column-answer = Svar
folder-column-measure = Tiltak
folder-column-owner = Kven
folder-column-due = Frist
folder-column-state = Status
folder-measures-title = Kartlegging og tiltak
folder-measures-caption = Tiltaka etter frist
folder-no-measures = Her er det ingen tiltak å vise.
folder-ahead = står att
folder-waiting = Punkt som ventar på tiltak
folder-waiting-none = Ingen av punkta som er viste her, ventar på tiltak.
folder-mapped = Kartlegginga
folder-mapped-text = Svara frå leiar og tilsett sett under eitt. Punkt utan svar er ikkje rekna som i orden.
folder-measures-withheld = { $n ->
    [one] Det er svart på eitt punkt om tryggleik, trakassering og truslar. Det blir ikkje vist her, men
   *[other] Det er svart på { $n } punkt om tryggleik, trakassering og truslar. Dei blir ikkje viste her, men
 } står i utkastet.
folder-unanswered = { $n ->
    [one] Eitt punkt
   *[other] { $n } punkt
 } manglar svar.
folder-followups-title = Oppfølging
folder-followups-basis = Rytmen og datoane er råd, ikkje fristar i lova.
folder-followups-caption = Dagane som kan setjast av
folder-followups-from = Ingen første dag er kjend. Datoane er rekna frå { $date }.
folder-column-date = Dag
folder-column-meeting = Kva
folder-hours-title = Arbeidstida
folder-hours-basis = Dette byggjer på det som er fortalt om timane, ikkje på førte timar.
folder-hours-none = Inga arbeidstid er skriven inn. Derfor er ingen grenser sett på.
folder-hours-told = Timane som er fortalde
folder-hours-day = { $parts }. { $total }.
folder-hours-sums = Kva det blir
folder-hours-found = Kva som er funne
folder-hours-caption = Funna, korleis kvart av dei står, og etter kva regel
folder-column-limit = Grense
folder-column-found = Funn
folder-column-stands = Korleis det står

report-file = rapport
report-title = Rapport om heimekontor
report-case = Sak { $n }
report-what = Rapporten byggjer på svara i kvar sak og på reglane slik programmet gir dei att. Han er rettleiing.
report-counts = Slik fell sakene
report-count = { $n ->
    [one] Éi sak er vurdert.
   *[other] { $n } saker er vurderte.
 } { $borderline ->
    [0] Ingen av dei er grensesaker.
    [one] Éi er ei grensesak, og står først.
   *[other] { $borderline } er grensesaker, og står først.
 }
report-unread = { $n ->
    [one] Éi fil
   *[other] { $n } filer
 } kunne ikkje brukast og er ikkje med.
report-cases = Sakene
report-caption = Kvar sak på ei linje, grensesakene først
report-column-case = Sak
report-column-pattern = Mønster
report-column-verdict = Vurdering
report-column-border = Nærmaste grense
report-column-missing = Manglar
report-no-pattern = ikkje fortalt
report-no-border = inga grense i nærleiken, eller ikkje kjent
report-nothing = ingenting
report-missing = { $names }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
 }
report-borderline = Grensesakene
report-doubts = Tvilen ligg her:
report-changes = Dette ville endra vurderinga:
report-tasks = Opne oppgåver
report-tasks-caption = Det som står att, sak for sak
report-tasks-none = Ingenting står att i sakene.
report-column-task = Oppgåve
report-task-gaps = { $n ->
    [one] Éin ting
   *[other] { $n } ting
 } manglar før saka er ferdig
report-task-measure = Tiltak: { $row }
report-task-withheld = Eitt tiltak som ikkje blir vist her

cli-arg-render-files = Utkasta dokumenta blir laga av
cli-render-failed = { $path }: ikkje teke med.
cli-report-of = Rapporten kan ikkje lagast på grunn av { $path }:
cli-folder-others = Noko i mappa høyrer ikkje til denne gongen, og står ikkje i oversikta: { $names }
cli-error-folder-out = Ei mappe kan ikkje skrivast til standard ut.
    .do = Sei kvar ho skal liggje med -o.
cli-error-many = Fleire dokument får ikkje plass i { $path }.
    .do = La -o vere ei mappe som finst, eller ta det bort.
