# Skjermen, dokumentet, filene og feilene.

not-advice = Informasjon, ikke juridisk rådgivning.
date-long = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
clock = { $hour }.{ $minute }
unit-date = dag.måned.år, for eksempel 22.11.2026

header-new = Nytt utkast
header-draft = utkast
header-saved = lagret { $at }
header-help = F1 hjelp
strip-panel = F2 hvorfor
progress-left = { $n ->
    [0] ferdig
   *[other] høyst { $n } igjen
 }
feeds = Brukes av { $rules }.
farewell = Utkastet er lagret: { $path }

register-intro = Et hjemmekontor i ett spørsmål om gangen: gjelder forskriften, hva følger av det, og et utkast til avtale.
register-new = Nytt utkast
register-drafts = Utkast
register-broken = kan ikke leses
register-folder = Utkastene ligger i { $path }

panel-because = Fordi
panel-turns-on = Avgjøres av
panel-answers = Ditt svar: { $answers }
panel-missing = Mangler svar på
panel-possible = Kan bli: { $outcomes }
panel-factors = For og imot
panel-changes = Ville endret svaret
panel-duties = Plikter
panel-count = { $met } av { $all } i orden
panel-way = Også vurdert
factor-for = for 
factor-against = imot
duty-if = hvis
meter = § 2-punktene: { $settled } av { $all } på plass

list-agreement = Punktene i forskriften § 2
list-extra = Tilleggspunkter
list-physical = Systematisk arbeid og fysisk miljø
list-psychosocial = Psykososialt arbeidsmiljø
list-points = Punkter forskriften lar stå åpne
list-count = { $done } av { $all }
legend-clauses = Enter godta   e endre   u uten   a godta alle
clause-accepted = godtatt
clause-none-short = ingen særskilt avtale
clause-left-out = tatt ut
clause-left-out-text = Punktet er tatt ut. Del henter forslaget tilbake.
suggestion = Forslag, ikke godtatt ennå:
measure = Vanlig tiltak: { $measure }
no-health = Ikke skriv helseopplysninger her.
steps-title = Hopp til
dimmed = { $answer } (teller ikke)
review-complete = Alt som må være med, er på plass
review-gaps = { $n ->
    [one] ett hull, Enter går dit
   *[other] { $n } hull, Enter går dit
 }
review-path = Lagret i { $path }

label-role = Hvem sitter ved tastaturet
label-employee = Navn på den ansatte
label-employer = Arbeidsgiver
label-manager = Nærmeste leder
label-employees = Antall ansatte
label-days_per_week = Hvor mye hjemme
label-hours_per_week = Aktive timer på vakt
label-duration = Hvor lenge det varer
label-review = Gjennomgang

gap-employee = [navn på den ansatte]
gap-employer = [arbeidsgiver]
gap-manager = [navn på leder]
gap-date = [dato]
gap-extent = [omfang]
gap-answer = Mangler: { $question }
gap-holes = Fyll ut det som står i hakeparenteser
gap-clause = Ikke godtatt ennå

doc-agreement = Avtale om hjemmekontor
doc-information = Skriftlig informasjon om hjemmearbeid
doc-none = Notat om hjemmearbeid
doc-draft = Utkast. Gjelder først når begge parter har undertegnet.
doc-parties = Partene
doc-party-employer = Arbeidsgiver: { $name }
doc-party-employee = Arbeidstaker: { $name }
doc-party-manager = Nærmeste leder: { $name }
doc-assessment = Vurdering
doc-verdict = Hjemmekontorforskriften: { $verdict }. { $form }. Avgjørende regel { $rule }, vurdert { $date }.
doc-not-advice = Laget med hjemmekontor. Informasjon, ikke juridisk rådgivning.

section-head = Utkast til avtale om hjemmekontor. Fila kan endres for hånd; kommentarer og rekkefølge beholdes.
section-parties = Partene
section-undertaking = Virksomheten
section-facts = Opplysningene vurderingen bygger på. Det som ikke står her, er ikke besvart.
section-clauses = Avtalepunktene som er godtatt. Andre er bare forslag. Ikke skriv helseopplysninger.
section-checklists = Sjekklistene: yes, no, unknown eller not_relevant
section-points = Punkter forskriften lar stå åpne: agreed, open eller not_relevant
section-calendar = Dagene som faktisk er jobbet hjemme
section-weighing = Den skriftlige vurderingen av skjønnet
section-notes = Merknader til sjekklistene. Ikke skriv helseopplysninger.
section-measures = Tiltakene, med ansvarlig og frist
section-follow_up = Oppfølging. Årsaken til tettere oppfølging lagres ikke.
section-voluntary = Frivillige svar
section-employee_view = Den ansattes egne svar. De står ved siden av lederens og overskrives ikke.
section-receipt = Vurderingen da utkastet ble lagret. Den regnes ut på nytt hver gang.

receipt-differs = Annerledes enn da det ble lagret { $date }: { $old } er nå { $new }.
notice-moved = Fila var endret av noen andre. Utkastet er lagret ved siden av: { $path }

error-empty = Skriv et svar, eller gå videre med Tab.
error-required = { $key } må være med etter forskriften § 2. Endre teksten med e.
error-number = Skriv et tall fra 0 til { $to } ({ $unit }), for eksempel 1,5.
error-whole = Skriv et helt tall fra { $from } til { $to }.
error-date = Skriv datoen som dag.måned.år, for eksempel 22.11.2026.
error-end-before-start = Slutten kan ikke ligge før begynnelsen. Endre en av datoene.
error-no-weeks = En runde varer minst én uke.
error-more-than-cycle = Det er flere hjemmedager enn det er dager i runden. Endre dagene eller ukene.
error-week = Skriv ukedager, for eksempel «ti to». Halv dag: ti½. Timer: ti:2. Annet sted: ti*. Flere uker: «ti to; ti».
error-places = Skriv nummeret på stedet og dager i uka, for eksempel 1=1 3=1.
error-timeline = Skriv dato og dager i uka for hver endring, for eksempel 1.2.2026 2; 1.6.2026 1.
error-terminal = Terminalen kan ikke brukes: { $cause }. Prøv med --plain.
error-read = { $path } kan ikke leses: { $cause }.
error-write = { $path } kan ikke skrives: { $cause }. Velg en annen mappe med --drafts.
error-busy = { $path } er åpen i et annet vindu. Lukk den der først.
error-no-folder = Fant ingen hjemmemappe. Velg en mappe med --drafts.
error-not-modelled = { $on } er før { $from }. Den eldre teksten er ikke med i programmet. Velg en senere dato.
cause-not-found = fila finnes ikke
cause-permission = du har ikke tilgang
cause-exists = det ligger alt en fil der
cause-directory = det er en mappe
cause-not-text = fila er ikke tekst i UTF-8

fault-at = { $line }:{ $column }: { $text }
fault-syntax = Dette er ikke gyldig TOML ({ $message }). Rett linja.
fault-no-format = Fila sier ikke hvilket format den har. Skriv format = 1 øverst.
fault-other-format = Formatet { $found } er ukjent. Denne utgaven leser format 1; hent en nyere utgave.
fault-unknown-key = Nøkkelen «{ $key }» finnes ikke her.
fault-unknown-word = { $key } kan ikke være «{ $word }».
fault-near = Mente du «{ $near }»?
fault-allowed = Tillatt: { $allowed }.
fault-wrong-type = { $key } skal være { $wanted }.
fault-out-of-range = { $key } skal være et tall fra { $from } til { $to }.
fault-end-before-start = { $key } ligger før begynnelsen. Endre en av datoene.
fault-missing-key = { $key } mangler. Skriv den inn.
type-text = tekst i anførselstegn
type-number = et tall
type-whole-number = et helt tall
type-bool = true eller false
type-date = en dato, for eksempel 2026-11-22
type-table = en tabell
type-list = en liste i hakeparenteser

help-title = Taster
help-text = Alt lagres etter hvert svar. Du kan gå når som helst og fortsette senere.
place-everywhere = Overalt eller flere steder
place-register = I lista over utkast
place-choice = På et spørsmål med valg
place-field = I et felt
place-amount = I et tallfelt
place-clauses = I avtalepunktene
place-marks = I en sjekkliste
place-points = I de åpne punktene
place-review = I gjennomgangen
place-editor = Når en tekst endres
place-reading = Når noe ligger oppå
place-steps = I lista over steg
key-open = åpne
key-accept = godta
key-line = ny linje
key-next = neste
key-back = tilbake
key-skip = hopp over
key-mark = merk
key-edit = endre
key-without = uten
key-accept-all = godta alle
key-undo = ta tilbake svaret
key-up = opp
key-down = ned
key-word = et ord om gangen
key-unit = enhet
key-home = til begynnelsen
key-page = en side om gangen
key-erase = slett
key-clear = tøm til venstre
key-close = lukk
key-leave = til lista over utkast
key-help = hjelp
key-panel = vurderingen
key-why = om spørsmålet
key-review = avtalen
key-steps = steg
key-document-language = språket i dokumentet
key-language = språket på skjermen
key-save = lagre
key-suspend = legg til side (fg henter tilbake)
key-quit = avslutt
key-mark-yes = j
key-mark-no = n
key-mark-unknown = u
key-mark-not_relevant = i
key-point-agreed = a
key-point-open = o
key-point-not_relevant = i
