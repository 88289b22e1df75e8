# Skjermen, dokumentet, filene og feila.

not-advice = Informasjon, ikkje juridisk rådgiving.
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
unit-date = dag.månad.år, til dømes 22.11.2026

header-new = Nytt utkast
header-draft = utkast
header-saved = lagra { $at }
header-help = F1 hjelp
strip-panel = F2 kvifor
progress-left = { $n ->
    [0] ferdig
   *[other] høgst { $n } att
 }
feeds = Blir brukt av { $rules }.
farewell = Utkastet er lagra: { $path }

register-intro = Eit heimekontor i eitt spørsmål om gongen: gjeld forskrifta, kva følgjer av det, og eit utkast til avtale.
register-new = Nytt utkast
register-drafts = Utkast
register-broken = kan ikkje lesast
register-folder = Utkasta ligg i { $path }

panel-because = Fordi
panel-turns-on = Kviler på
panel-answers = Ditt svar: { $answers }
panel-missing = Manglar svar på
panel-possible = Kan bli: { $outcomes }
panel-factors = For og imot
panel-changes = Ville endra svaret
panel-duties = Plikter
panel-count = { $met } av { $all } i orden
panel-way = Òg vurdert
factor-for = for 
factor-against = imot
duty-if = om
meter = § 2-punkta: { $settled } av { $all } på plass

list-agreement = Punkta i forskrifta § 2
list-extra = Tilleggspunkt
list-physical = Systematisk arbeid og fysisk miljø
list-psychosocial = Psykososialt arbeidsmiljø
list-points = Punkt forskrifta lèt stå opne
list-count = { $done } av { $all }
legend-clauses = Enter godta   e endre   u utan   a godta alle
clause-accepted = godteke
clause-none-short = ingen særskild avtale
clause-left-out = teke ut
clause-left-out-text = Punktet er teke ut. Del hentar framlegget tilbake.
suggestion = Framlegg, ikkje godteke enno:
measure = Vanleg tiltak: { $measure }
no-health = Ikkje skriv helseopplysningar her.
steps-title = Hopp til
dimmed = { $answer } (tel ikkje)
review-complete = Alt som må vere med, er på plass
review-gaps = { $n ->
    [one] eitt hol, Enter går dit
   *[other] { $n } hol, Enter går dit
 }
review-path = Lagra i { $path }

label-role = Kven sit ved tastaturet
label-employee = Namnet på den tilsette
label-employer = Arbeidsgivar
label-manager = Næraste leiar
label-employees = Tal på tilsette
label-days_per_week = Kor mykje heime
label-hours_per_week = Aktive timar på vakt
label-duration = Kor lenge det varer
label-review = Gjennomgang

gap-employee = [namnet på den tilsette]
gap-employer = [arbeidsgivar]
gap-manager = [namn på leiar]
gap-date = [dato]
gap-extent = [omfang]
gap-answer = Manglar: { $question }
gap-holes = Fyll ut det som står i hakeparentesar
gap-clause = Ikkje godteke enno

doc-agreement = Avtale om heimekontor
doc-information = Skriftleg informasjon om heimearbeid
doc-none = Notat om heimearbeid
doc-draft = Utkast. Gjeld først når begge partane har skrive under.
doc-parties = Partane
doc-party-employer = Arbeidsgivar: { $name }
doc-party-employee = Arbeidstakar: { $name }
doc-party-manager = Næraste leiar: { $name }
doc-assessment = Vurdering
doc-verdict = Heimekontorforskrifta: { $verdict }. { $form }. Avgjerande regel { $rule }, vurdert { $date }.
doc-not-advice = Laga med hjemmekontor. Informasjon, ikkje juridisk rådgiving.

section-head = Utkast til avtale om heimekontor. Fila kan endrast for hand; kommentarar og rekkjefølgje blir haldne ved lag.
section-parties = Partane
section-undertaking = Verksemda
section-facts = Opplysningane vurderinga byggjer på. Det som ikkje står her, er det ikkje svart på.
section-clauses = Avtalepunkta som er godtekne. Andre er berre framlegg. Ikkje skriv helseopplysningar.
section-checklists = Sjekklistene: yes, no, unknown eller not_relevant
section-points = Punkt forskrifta lèt stå opne: agreed, open eller not_relevant
section-calendar = Dagane som faktisk er jobba heime
section-weighing = Den skriftlege vurderinga av skjønnet
section-notes = Merknader til sjekklistene. Ikkje skriv helseopplysningar.
section-measures = Tiltaka, med ansvarleg og frist
section-follow_up = Oppfølging. Årsaka til tettare oppfølging blir ikkje lagra.
section-voluntary = Frivillige svar
section-employee_view = Svara frå den tilsette. Dei står ved sida av svara frå leiaren og blir ikkje skrivne over.
section-receipt = Vurderinga då utkastet blei lagra. Ho blir rekna ut på nytt kvar gong.

receipt-differs = Annleis enn då det blei lagra { $date }: { $old } er no { $new }.
notice-moved = Fila var endra av nokon andre. Utkastet er lagra ved sida av: { $path }

error-empty = Skriv eit svar, eller gå vidare med Tab.
error-required = { $key } må vere med etter forskrifta § 2. Endre teksten med e.
error-number = Skriv eit tal frå 0 til { $to } ({ $unit }), til dømes 1,5.
error-whole = Skriv eit heilt tal frå { $from } til { $to }.
error-date = Skriv datoen som dag.månad.år, til dømes 22.11.2026.
error-end-before-start = Slutten kan ikkje liggje før starten. Endre ein av datoane.
error-no-weeks = Ein runde varer minst éi veke.
error-more-than-cycle = Det er fleire heimedagar enn det er dagar i runden. Endre dagane eller vekene.
error-week = Skriv vekedagar, til dømes «ty to». Halv dag: ty½. Timar: ty:2. Annan stad: ty*. Fleire veker: «ty to; ty».
error-places = Skriv nummeret på staden og dagar i veka, til dømes 1=1 3=1.
error-timeline = Skriv dato og dagar i veka for kvar endring, til dømes 1.2.2026 2; 1.6.2026 1.
error-terminal = Terminalen kan ikkje brukast: { $cause }. Prøv med --plain.
error-read = { $path } kan ikkje lesast: { $cause }.
error-write = { $path } kan ikkje skrivast: { $cause }. Vel ei anna mappe med --drafts.
error-busy = { $path } er open i eit anna vindauge. Lukk den der først.
error-no-folder = Fann inga heimemappe. Vel ei mappe med --drafts.
error-not-modelled = { $on } er før { $from }. Den eldre teksten er ikkje med i programmet. Vel ein seinare dato.
cause-not-found = fila finst ikkje
cause-permission = du har ikkje tilgang
cause-exists = det ligg alt ei fil der
cause-directory = det er ei mappe
cause-not-text = fila er ikkje tekst i UTF-8

fault-at = { $line }:{ $column }: { $text }
fault-syntax = Dette er ikkje gyldig TOML ({ $message }). Rett linja.
fault-no-format = Fila seier ikkje kva format ho har. Skriv format = 1 øvst.
fault-other-format = Formatet { $found } er ukjent. Denne utgåva les format 1; hent ei nyare utgåve.
fault-unknown-key = Nøkkelen «{ $key }» finst ikkje her.
fault-unknown-word = { $key } kan ikkje vere «{ $word }».
fault-near = Meinte du «{ $near }»?
fault-allowed = Tillate: { $allowed }.
fault-wrong-type = { $key } skal vere { $wanted }.
fault-out-of-range = { $key } skal vere eit tal frå { $from } til { $to }.
fault-end-before-start = { $key } ligg før starten. Endre ein av datoane.
fault-missing-key = { $key } manglar. Skriv det inn.
type-text = tekst i hermeteikn
type-number = eit tal
type-whole-number = eit heilt tal
type-bool = true eller false
type-date = ein dato, til dømes 2026-11-22
type-table = ein tabell
type-list = ei liste i hakeparentesar

help-title = Tastar
help-text = Alt blir lagra etter kvart svar. Du kan gå når som helst og halde fram seinare.
place-everywhere = Overalt eller fleire stader
place-register = I lista over utkast
place-choice = På eit spørsmål med val
place-field = I eit felt
place-amount = I eit talfelt
place-clauses = I avtalepunkta
place-marks = I ei sjekkliste
place-points = I dei opne punkta
place-review = I gjennomgangen
place-editor = Når du endrar tekst
place-reading = Når noko ligg oppå
place-steps = I lista over steg
key-open = opne
key-accept = godta
key-line = ny linje
key-next = neste
key-back = tilbake
key-skip = hopp over
key-mark = merk
key-edit = endre
key-without = utan
key-accept-all = godta alle
key-undo = ta tilbake svaret
key-up = opp
key-down = ned
key-word = eit ord om gongen
key-unit = eining
key-home = til starten
key-page = ei side om gongen
key-erase = slett
key-clear = tøm til venstre
key-close = lukk
key-leave = til lista over utkast
key-help = hjelp
key-panel = vurderinga
key-why = om spørsmålet
key-review = avtalen
key-steps = steg
key-document-language = språket i dokumentet
key-language = språket på skjermen
key-save = lagre
key-suspend = legg til side (fg hentar tilbake)
key-quit = avslutt
key-mark-yes = j
key-mark-no = n
key-mark-unknown = u
key-mark-not_relevant = i
key-point-agreed = a
key-point-open = o
key-point-not_relevant = i
