# Spørsmålene, svarene og opplysningene.

role-name-employee = den ansatte
verdict-applies = Gjelder
verdict-does_not_apply = Gjelder ikke
verdict-discretionary = Skjønn
verdict-undetermined = Mangler svar
verdict-lean-applies = Skjønn, heller mot at forskriften gjelder
verdict-lean-does_not_apply = Skjønn, heller mot at den ikke gjelder
verdict-lean-open = Skjønn, åpent
lean-applies = heller mot «gjelder»
lean-does_not_apply = heller mot «gjelder ikke»
lean-open = åpent
lean-unknown = retningen mangler svar
form-written_agreement = Skriftlig avtale kreves
form-written_information = Skriftlig informasjon, etter drøfting
form-recommended = Avtale anbefales
form-none_required = Avtale kreves ikke
form-unknown = Avtaleform ikke avklart
state-met = i orden
state-unmet = mangler
state-unknown = ikke kjent
state-covered = tatt opp i avtalen
state-not_relevant = ikke aktuelt
owner-employer = arbeidsgiver
owner-employee = arbeidstaker
owner-representatives = verneombud og tillitsvalgte
need-required = alltid påkrevd
need-required_here = påkrevd her
need-if_agreed = hvis avtalt
need-recommended = anbefalt
need-voluntary = valgfritt
need-conditional = i særlige tilfeller
weight-law = lov og forskrift
weight-guidance = veiledning
weight-yardstick = målestokk
weight-inference = slutning
weight-practice = praksis
weight-at-office = lov på kontordagene, målestokk hjemme
weight-at-office-or-outside = lov på kontordagene, ellers usikkert
weight-outside = lov utenfor forskriften, ellers målestokk
certainty-T = sett i lovtekst eller hos myndigheten
certainty-S = sekundærkilde
certainty-I = utledet av andre kilder
certainty-M = etter hukommelsen, sjekk før bruk

step-who = Hvem
step-place = Sted
step-pattern = Mønster
step-assessment = Vurdering
step-agreement = Avtalen
step-extra = Tillegg
step-physical = Fysisk miljø
step-psychosocial = Psykososialt
step-points = Åpne punkter
step-review = Gjennomgang

yes = ja
no = nei
unit-days_per_week = dager i uka
unit-half_days_per_week = halve dager i uka
unit-hours_per_week = timer i uka
unit-quota_days_per_week = dager i uka
unit-home_days = hjemmedager
unit-cycle_weeks = uker
unit-duration_weeks = uker
unit-duration_months = måneder
unit-stretch_days = kalenderdager
unit-stretches_per_year = ganger i året
unit-employees = ansatte

amount-days = { $n ->
    [one] { $value } dag i uka
   *[other] { $value } dager i uka
 }
amount-half_days = { $n ->
    [one] { $value } halv dag i uka
   *[other] { $value } halve dager i uka
 }
amount-hours = { $n ->
    [one] { $value } time i uka
   *[other] { $value } timer i uka
 }
amount-cycle = { $value } dager av { $weeks } uker
amount-weeks = { $n ->
    [one] { $value } uke
   *[other] { $value } uker
 }
amount-months = { $n ->
    [one] { $value } måned
   *[other] { $value } måneder
 }
amount-calendar_days = { $n ->
    [one] { $value } dag
   *[other] { $value } dager
 }

q-role = Hvem sitter ved tastaturet?
    .why = Bestemmer bare hvordan spørsmålene stilles. Svaret påvirker ikke vurderingen.
q-parties-employee = { $role ->
    [employee] Hva heter du?
   *[other] Hva heter den ansatte?
 }
    .why = { $role ->
        [employee] Navnet ditt står under brevet til arbeidsgiveren og i oversikten.
       *[other] Avtalen gjøres med den enkelte. Navnet står i avtalen og i oversikten.
     }
q-parties-title = Hvilken stillingstittel har { $name }?
    .why = Står i avtalen ved siden av navnet. Kan stå tomt.
q-parties-employer = { $role ->
    [employee] Hvem er arbeidsgiveren din?
   *[other] Hvem er arbeidsgiver?
 }
    .why = { $role ->
        [employee] Det juridiske navnet på virksomheten. Brevet stiles dit.
       *[other] Det juridiske navnet på virksomheten. Feil enhet gir en avtale med feil part.
     }
q-parties-org_number = Hva er organisasjonsnummeret til arbeidsgiveren?
    .why = Ni sifre, som viser hvilken juridisk enhet som er part i avtalen. Kan stå tomt.
    .help = En avdeling kan ha et eget nummer. Avtalen skal ha nummeret til den juridiske enheten, den som er arbeidsgiver. Det står som regel i arbeidsavtalen.
q-parties-manager = { $role ->
    [employee] Hvem er din nærmeste leder?
   *[other] Hvem er nærmeste leder?
 }
    .why = { $role ->
        [employee] Brevet stiles til lederen. Kan stå tomt.
       *[other] Står i avtalen som kontakt for oppfølging. Kan stå tomt.
     }
q-worker_status = { $role ->
    [employee] Er du ansatt?
   *[other] Er { $name } ansatt?
 }
    .why = Reglene forutsetter et ansettelsesforhold. Også ansatte i stat og kommune er omfattet.
q-position = { $role ->
    [employee] Hva slags stilling har du?
   *[other] Hva slags stilling har { $name }?
 }
    .why = Alle stillinger er innenfor forskriften. Ledende og særlig uavhengige er bare unntatt fra det meste av arbeidstidsreglene (§ 10-12).
    .help = Ledende: overordnet, med klare lederoppgaver og ansvar, tar avgjørelser for virksomheten og styrer egen arbeidsinnsats. Særlig uavhengig: tydelig og åpenbar frihet i hvordan og når oppgavene løses. Fleksitid, tittel eller lønn er ikke nok, og hjemmekontor gjør ingen særlig uavhengig.
q-employees = Hvor mange ansatte har virksomheten?
    .why = Avgjør om det skal være verneombud (fra 5) og arbeidsmiljøutvalg (fra 30, eller fra 10 når noen krever det).
q-place = { $role ->
    [employee] Hvor arbeider du når du ikke er på kontoret?
   *[other] Hvor arbeider { $name } utenfor arbeidsplassen?
 }
    .why = Forskriften gjelder bare arbeid i eget hjem. Hytte, tog, hotell og kontorfellesskap faller utenfor, samme hvor ofte.
q-lives_there = { $role ->
    [employee] Bor du faktisk der, helt eller delvis?
   *[other] Bor { $name } faktisk der, helt eller delvis?
 }
    .why = Forskriften sier ikke hva et hjem er. Bostedet der en virkelig bor, er det naturlige svaret; adressen i folkeregisteret avgjør ikke.
q-arrangement = { $role ->
    [employee] Hvordan arbeider du hjemme?
   *[other] Hvordan arbeider { $name } hjemme?
 }
    .why = Fast ordning, eget valg, av og til eller en periode: det avgjør hvilke regler som måler om arbeidet er «kortvarig» eller «sporadisk».
    .help = «Bare hjemme» betyr at alt arbeid for denne arbeidsgiveren gjøres i eget hjem. Da gjelder forskriften fra første time.
q-regularity = { $role ->
    [employee] Hvor jevnlig arbeider du hjemme?
   *[other] Hvor jevnlig skjer det?
 }
    .why = Jevnlig arbeid av et visst omfang er en fast ordning, også når dagene avtales fra gang til gang.
q-quota_days_per_week = { $role ->
    [employee] Hvor mange dager kan du velge?
   *[other] Hvor mange dager er det lov å velge?
 }
    .why = { $role ->
        [employee] Grensen er det dere har avtalt. Det er den faktiske bruken som avgjør vurderingen.
       *[other] Grensen står i avtalen. Det er den faktiske bruken som avgjør vurderingen.
     }
q-home_days = { $role ->
    [employee] Hvor mange dager jobber du hjemme i en runde?
   *[other] Hvor mange hjemmedager er det i en runde?
 }
    .why = En turnus måles som hjemmedager delt på uker.
q-cycle_weeks = Hvor mange uker varer en runde?
    .why = Forskriften sier ikke hvilken periode snittet regnes over. Runden er den naturlige.
q-days_per_week = { $role ->
    [employee] Hvor mye arbeider du hjemme i snitt?
   *[other] Hvor mye arbeider { $name } hjemme i snitt?
 }
    .why = Under én dag i uka er normalt sporadisk, selv om det er fast. Er ordningen tidsbegrenset, regnes snittet over den tida den varer.
    .help = Bytt enhet med piltastene: dager, halve dager eller timer. Timer regnes om med 7,5 timer som én dag.
q-hours_per_week = { $role ->
    [employee] Hvor mange timer i uka jobber du aktivt hjemme når du har vakt?
   *[other] Hvor mange timer i uka blir det aktivt arbeid hjemme på vakt?
 }
    .why = Å være på vakt er neppe arbeid i hjemmet. De aktive timene er det. Skriv 0 hvis det nesten aldri skjer.
q-open_ended = Gjelder ordningen inntil videre?
    .why = Noen få uker kan være kortvarig, og en midlertidig avtale skal si hvor lenge den varer.
q-open_ended-season = Ja, hvis sesongen kommer igjen hvert år uten at dere avtaler den på nytt. Nei, hvis avtalen bare gjelder denne sesongen.
q-open_ended-order = Ja, hvis ingen vet ennå hvor lenge pålegget eller anbefalingen varer. Da står det i informasjonen at slutten ikke er kjent.
q-duration = Hvor lenge varer det?
    .why = Inntil to uker er kortvarig, en måned på heltid er det normalt ikke. Det som faktisk skjer, teller, ikke den første planen.
    .help = Eller skriv perioden med første og siste dag, for eksempel 1.2.2026–30.4.2026.
q-stretches_per_year = Hvor mange slike perioder blir det i året?
    .why = Hver for seg kan de være kortvarige, men sammen kan de være en fast ordning.
q-reason = Hva er grunnen?
    .why = Et forbigående behov trekker mot kortvarig, en måte å arbeide på trekker den andre veien. Ikke skriv helseopplysninger.
q-planned_return = Er det bestemt når dette tar slutt?
    .why = En avtalt retur trekker mot kortvarig. Uten sluttdato blir et kort opphold fort langt.
q-start = Når begynner ordningen?
    .why = { $role ->
        [employee] Datoen står i brevet til arbeidsgiveren. Kan stå tom.
       *[other] Datoen står i avtalen. Kan stå tom.
     }
q-end = Når slutter ordningen?
    .why = En midlertidig avtale skal si hvor lenge den er ment å vare.
q-government = Skyldes hjemmearbeidet et pålegg eller en anbefaling fra myndighetene?
    .why = Da kan skriftlig informasjon erstatte avtalen, etter drøfting med tillitsvalgte. Forskriften gjelder like fullt.
q-government_ended = Er pålegget eller anbefalingen opphevet?
    .why = Hjemmearbeid som fortsetter etterpå, trenger en vanlig avtale.
q-discussed_with_reps = Er saken drøftet med de tillitsvalgte?
    .why = Skriftlig informasjon kan erstatte avtalen først etter drøfting.
q-information_given = { $role ->
    [employee] Har du fått skriftlig informasjon?
   *[other] Er skriftlig informasjon gitt?
 }
    .why = Informasjonen skal dekke de samme punktene som avtalen, så langt de passer.
q-has_written_agreement = { $role ->
    [employee] Har du allerede en skriftlig avtale om hjemmearbeidet?
   *[other] Finnes det allerede en skriftlig avtale om hjemmearbeidet?
 }
    .why = { $role ->
        [employee] Svaret endrer ikke vurderingen. Det avgjør bare hva du kan be om.
       *[other] Mangler avtalen, endrer det ikke vurderingen. Den viser bare hva som står igjen å gjøre.
     }
q-clauses = Punkt i avtalen
    .why = Punktene A-1 til A-8 står i forskriften § 2, resten er anbefalinger. Et forslag er bare et forslag til du godtar det.
q-checklists = Sjekkliste
    .why = Arbeidsgiver skal så langt det er praktisk mulig sørge for at forholdene hjemme er fullt forsvarlige. «Vet ikke» er en oppgave, aldri et ja.
q-points = Punkt forskriften lar stå åpent
    .why = Forskriften sier ingenting om dette. Avtal det, så slipper dere uenighet senere.
q-review = Gjennomgang
    .why = { $role ->
        [employee] Her står hva som gjelder for deg, og et brev til arbeidsgiveren. Hvert hull leder til spørsmålet som tetter det.
       *[other] Her står avtalen slik den er nå. Hull vises, og hvert hull leder til spørsmålet som tetter det.
     }

opt-role-manager = Leder
opt-role-employee = Ansatt, om egen situasjon
opt-role-consultant = Rådgiver
opt-worker_status-employee = Ja, ansatt
opt-worker_status-contractor = Nei, selvstendig oppdragstaker
opt-position-ordinary = Vanlig stilling
opt-position-leading = Ledende stilling
opt-position-particularly_independent = Særlig uavhengig stilling
opt-sector-private = privat
opt-sector-state = stat
opt-sector-municipal = kommune
opt-place-own_home = Eget hjem
opt-place-holiday_home = Hytte eller fritidsbolig
opt-place-rented_abroad = Leid bolig eller feriested i utlandet
opt-place-home_abroad = Eget hjem i et annet land
opt-place-relatives_home = Hjemme hos foreldre eller venner
opt-place-partner_home = Hjemme hos partner
opt-place-commuter_flat = Pendlerbolig
opt-place-coworking = Kontorfellesskap
opt-place-cafe = Kafé eller bibliotek
opt-place-train = Tog eller annen reise
opt-place-hotel = Hotell
opt-place-employers_private_home = Arbeidsgivers private hjem
opt-lives_there-yes = Ja, bor der
opt-lives_there-no = Nei, er der bare for å arbeide eller på besøk
opt-arrangement-fixed = Faste dager
opt-arrangement-quota = Inntil et antall dager, etter eget valg
opt-arrangement-rotation = Turnus med hjemmedager
opt-arrangement-seasonal = En sesong av året
opt-arrangement-ad_hoc = Av og til, uten fast ordning
opt-arrangement-temporary = En avgrenset periode
opt-arrangement-on_call = Vakt hjemme
opt-arrangement-exclusive = Bare hjemme: alt arbeid gjøres der
opt-regularity-one_off = En enkelt gang
opt-regularity-now_and_then = Av og til
opt-regularity-regular = Jevnlig
opt-open_ended-yes = Ja, inntil videre
opt-open_ended-no = Nei, den er tidsbegrenset
opt-rest_of_time-employer_premises = hos arbeidsgiver
opt-rest_of_time-field = ute i felten
opt-rest_of_time-customers = hos kunder
opt-reason-passing_need = Et forbigående behov
opt-reason-accommodation = Tilrettelegging
opt-reason-sick_child = Sykt barn
opt-reason-tradesman = Håndverker hjemme
opt-reason-office_closed = Kontoret er stengt
opt-reason-project = Et prosjekt
opt-reason-preference = Ønsker å arbeide slik
opt-reason-cost = Spare kostnader
opt-planned_return-yes = Ja
opt-planned_return-no = Nei
opt-government-none = Nei
opt-government-order = Ja, et pålegg
opt-government-recommendation = Ja, en anbefaling
opt-government_level-national = nasjonalt
opt-government_level-municipal = kommunalt
opt-government_ended-yes = Ja, det er over
opt-government_ended-no = Nei, det gjelder fortsatt
opt-discussed_with_reps-yes = Ja
opt-discussed_with_reps-no = Nei
opt-information_given-yes = Ja
opt-information_given-no = Nei
opt-has_written_agreement-yes = Ja
opt-has_written_agreement-no = Nei
opt-mark-yes = ja
opt-mark-no = nei
opt-mark-unknown = vet ikke
opt-mark-not_relevant = ikke aktuelt
opt-point-agreed = avtalt
opt-point-open = åpent
opt-point-not_relevant = ikke aktuelt

fact-worker_status = Ansatt
fact-position = Stilling
fact-sector = Sektor
fact-age = Alder
fact-employment_pct = Stillingsprosent
fact-contract_hours_per_week = Avtalte timer i uka
fact-place = Sted
fact-lives_there = Bor der
fact-registered_address = Folkeregistrert der
fact-building = Type bolig
fact-country = Land
fact-places = Steder
fact-exclusive_home = Bare i eget hjem
fact-arrangement = Ordning
fact-regularity = Hvor jevnlig
fact-days_per_week = Hjemmedager i uka
fact-half_days_per_week = Halve hjemmedager i uka
fact-hours_per_week = Hjemmetimer i uka
fact-normal_hours_per_day = Timer i en vanlig dag
fact-quota_days_per_week = Øvre grense, dager i uka
fact-agreed_days_per_week = Avtalte dager i uka
fact-home_days = Hjemmedager i runden
fact-cycle_weeks = Uker i runden
fact-stretch_days = Sammenhengende dager
fact-stretch_weeks = Sammenhengende uker
fact-stretch_months = Sammenhengende måneder
fact-stretches_per_year = Perioder i året
fact-duration_weeks = Varighet i uker
fact-duration_months = Varighet i måneder
fact-open_ended = Inntil videre
fact-start = Første dag
fact-end = Siste dag
fact-as_of = Vurdert per
fact-planned_return = Slutt eller retur bestemt
fact-rest_of_time = Resten av tida
fact-reason = Grunn
fact-timeline = Endring over tid
fact-government = Pålegg eller anbefaling
fact-government_level = Fra hvem
fact-government_ended = Pålegget opphevet
fact-has_written_agreement = Skriftlig avtale
fact-information_given = Informasjon gitt
fact-discussed_with_reps = Drøftet med tillitsvalgte
fact-imposed = Pålagt av arbeidsgiver
fact-refused = Ikke undertegnet

class-worker-employee = ansatt
class-worker-contractor = selvstendig oppdragstaker
class-place-home = i eget hjem
class-place-doubtful = i en bolig som kanskje er hjemmet
class-place-home_abroad = hjemme i et annet land
class-place-elsewhere = på hytta eller et annet sted
class-place-abroad = på et leid sted i utlandet
class-place-employers_home = hjemme hos arbeidsgiver
class-lives-no = bor ikke der
class-lives-yes = bor der
class-exclusive-no = arbeider også andre steder
class-exclusive-yes = alt arbeid i eget hjem
class-arrangement-ad_hoc = av og til, ingen ordning
class-arrangement-fixed = faste dager
class-arrangement-quota = etter eget valg
class-arrangement-rotation = turnus
class-arrangement-seasonal = bare en sesong
class-arrangement-temporary = en avgrenset periode
class-arrangement-on_call = vakt hjemme
class-active-below_one = sjelden aktivt arbeid på vakt
class-active-one_or_more = aktivt arbeid minst én dag i uka
class-stretch-part_weeks = ikke hele uker
class-stretch-few_days = noen få dager i strekk
class-stretch-two_weeks = inntil to uker i strekk
class-stretch-three_weeks = to til tre uker i strekk
class-stretch-under_month = over tre uker i strekk
class-stretch-month = en måned eller mer i strekk
class-repeats-no = bare denne gangen
class-repeats-yes = flere ganger i året
class-regularity-one_off = bare én gang
class-regularity-now_and_then = av og til
class-regularity-regular = jevnlig
class-extent-small = under en halv dag i uka
class-extent-half = under tre kvart dag i uka
class-extent-near = like under én dag i uka
class-extent-one = én dag i uka eller mer
class-extent-two = to dager i uka eller mer
class-extent-nearly_all = fire dager i uka eller mer
class-measure-days = hele dager
class-measure-half_days = halve dager
class-measure-hours = spredte timer
class-plan-as_used = avtalt som brukt
class-plan-below_one = avtalt under én dag i uka
class-plan-one_or_more = rett til minst én dag i uka
class-duration-lasting = et halvt år eller mer, eller uten slutt
class-duration-months = tre måneder eller mer
class-duration-under_three_months = under tre måneder
class-duration-under_eight_weeks = under åtte uker
class-duration-under_month = under en måned
class-duration-three_weeks = høyst tre uker
class-duration-two_weeks = høyst to uker
class-reason-choice = ønske eller kostnad
class-reason-passing = forbigående behov
class-planned_return-no = ingen slutt bestemt
class-planned_return-yes = slutt bestemt

# Mønsteret slik en tenker på det, skjønnet, og oppfølgingen.

step-follow_up = Oppfølging
q-parties-client = Hvem er kunden?
    .why = Oppdragsgiveren du gir råd til. Står i oversikter og rapporter, ikke i avtalen. Kan stå tomt.
q-places = { $role ->
    [employee] Hvor mange dager i uka jobber du på hvert sted?
   *[other] Hvor mange dager i uka jobber { $name } på hvert sted?
 }
    .why = Bare dagene i eget hjem teller når omfanget måles. Dager på hytta eller andre steder følger arbeidsmiljøloven alene.
    .help = Skriv antall dager ved stedene det gjelder, og la resten stå tomme.
q-week = { $role ->
    [employee] Hvilke dager jobber du hjemme?
   *[other] Hvilke dager jobber { $name } hjemme?
 }
    .why = { $role ->
        [employee] Dagene gir omfanget i snitt per uke. Varierer ukene, legg til uker: snittet tas over hele runden.
       *[other] Dagene gir omfanget i snitt per uke, og de står i avtalen. Varierer ukene, legg til uker: snittet tas over hele runden.
     }
    .help = Ikke faste ukedager? Gå videre med tom uke, så spør vi om antall.
q-agreed_days_per_week = Hvor mye er avtalt?
    .why = Det som faktisk brukes, avgjør. Avviker bruken fra avtalen, bør avtalen endres.
q-timeline = Hvordan har ordningen endret seg?
    .why = Ordningen vurderes slik den er nå. Er det undertegnet en avtale, binder den til den endres eller avsluttes.
    .help = Én endring per linje: datoen den gjaldt fra, og dager hjemme i uka. For eksempel 1.2.2026 2
q-calendar = { $role ->
    [employee] Hvilke dager har du faktisk jobbet hjemme?
   *[other] Hvilke dager har { $name } faktisk jobbet hjemme?
 }
    .why = Faktisk bruk veier tyngre enn planen. Kalenderen viser snitt, jevnlighet og lengste periode, og brukes først når du sier ja.
q-weighing-text = Hvordan veier du hensynene?
    .why = Loven lar dette stå åpent. Skriv kort hva som taler for og imot, og hva du lander på. Det følger med avtalen og viser at spørsmålet er vurdert.
q-weighing-name = Hvem har vurdert?
    .why = Navnet står ved vurderingen. Kan stå tomt.
q-weighing-date = Når ble det vurdert?
    .why = Vurderingen gjelder mønsteret slik det var denne dagen.
q-voluntary-well = Hva fungerer godt hjemme?
    .why = Frivillig. Svaret deles med lederen når fila leveres. Ikke skriv helseopplysninger.
q-voluntary-change = Er det noe du ønsker annerledes?
    .why = Frivillig. Svaret deles med lederen når fila leveres. Ikke skriv helseopplysninger.
q-follow_up-closer = { $role ->
    [employee] Trenger du tettere oppfølging nå?
   *[other] Trengs tettere oppfølging av { $name } nå?
 }
    .why = For eksempel ny i jobben, nylig konflikt, plager eller sykdom. Bare ja eller nei lagres, aldri årsaken.
q-follow_up = { $role ->
    [employee] Slik kan du følges opp
   *[other] Slik kan { $name } følges opp
 }
    .why = Rytmen følger av mønsteret og av svarene i sjekklistene. Den er veiledning, ikke et krav i loven.
opt-closer-yes = Ja, nå og igjen om fire uker
opt-closer-no = Nei, vanlig rytme
fact-week = Ukedager hjemme
label-client = Kunde
label-calendar = Faktiske dager
label-follow_up = Plan for oppfølging
label-follow_up-closer = Tettere oppfølging
label-weighing-text = Skriftlig vurdering
label-weighing-name = Vurdert av
label-weighing-date = Vurdert dato
label-voluntary-well = Det som fungerer
label-voluntary-change = Ønsker annerledes
unit-agreed_days_per_week = dager i uka
weekday-mon = mandag
    .short = ma
weekday-tue = tirsdag
    .short = ti
weekday-wed = onsdag
    .short = on
weekday-thu = torsdag
    .short = to
weekday-fri = fredag
    .short = fr
weekday-sat = lørdag
    .short = lø
weekday-sun = søndag
    .short = sø
week-numbered = uke { $n }: { $days }
week-none = ingen
week-half = { $day } (halv dag)
week-elsewhere = { $day } (annet sted)
week-hours = { $day } ({ $hours } t)
week-hours-long = { $n ->
    [one] { $day } ({ $hours } time)
   *[other] { $day } ({ $hours } timer)
 }
week-none-long = ingen hjemmedager
week-every = Hver uke
week-row = Uke { $n }
week-sign-hours = { $hours }t
week-signs = { $home } hjemme   { $half } halv dag   { $elsewhere } annet sted   { $hours } timer   { $office } kontor eller fri
week-keys = 1–7 hel dag   h halv   { $elsewhere } annet sted   +/- timer   { $add } ny uke   Del fjern
week-blank = Ingen dager er merket. Enter spør om antall i stedet.
week-average = { $weeks ->
    [one] { $days } i snitt over 1 uke
   *[other] { $days } i snitt over { $weeks } uker
 }
week-halves = { $n ->
    [one] 1 halv dag regnes som { $days }
   *[other] { $n } halve dager regnes som { $days }
 }
week-counted-hours = { $n ->
    [one] { $hours } time regnes som { $days }, med { $day } timer i en hel dag
   *[other] { $hours } timer regnes som { $days }, med { $day } timer i en hel dag
 }
week-counted-home = Bare dagene hjemme teller, ikke dagene andre steder
week-extent = { $weeks ->
    [one] { $days }, { $weekdays }
   *[other] { $days } i snitt, { $weekdays }
 }
places-sum = { $days } i alt
places-counted = { $days } hjemme teller, resten gjør ikke
places-none-counted = Ingen av stedene er et hjem, så ingen av dagene teller
places-keys = 1–7 dager   +/- en halv dag   Del fjern
timeline-read = Fra { $from }: { $days }
timeline-now = teller nå
period = { $start } til { $end }
given-places = { $n } steder, { $days } hjemme
given-changes = { $n } endringer
given-days = { $many }, { $days }
list-and = { $before } og { $last }
