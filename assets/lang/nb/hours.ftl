# What is typed for working time: the first word is the one shown.
hours-word-home = hjemme h
hours-word-office = kontor k
hours-word-overtime = overtid ot
hours-word-standby = vakt beredskap beredskapsvakt v
hours-word-pause = pause
hours-word-minutes = min minutter
hours-word-off = fri

step-hours = Arbeidstid
place-hours = Når arbeidstid skrives
place-drawn = I uka som er tegnet
key-drawn = uka tegnet
key-usual = vanlig uke
key-another-week = en uke til
key-mend = gjør endringen

unit-averaging_weeks = uker
unit-overtime_so_far = timer
unit-daily_rest_agreed = timer
unit-weekly_rest_agreed = timer
unit-standby_one_in = timer vakt

q-hours = { $role ->
    [employee] Når jobber du?
   *[other] Når jobber { $name }?
 }
    .why = Skriv uka slik den faktisk er, både hjemme og på kontoret. Reglene om arbeidstid er de samme begge steder.
    .help = Én linje for hver dag, og en tom linje for fri. p30 er en halvtimes pause, p30! en pause som ikke kan forlates. Skriv overtid eller vakt bak tidene, og = for det samme som dagen før.
    .hint = 8-16 kontor p30, 20-22 hjemme
q-hours_from = Hvilken mandag begynner ukene?
    .why = Kan stå tom. Da er det en vanlig uke eller en turnus som går om igjen. Med en dato er det akkurat disse ukene, med helligdager og sommertid.
q-weekly_limit = Hvor mange timer er en full arbeidsuke?
    .why = Timer over dette er overtid, eller jevnes ut mot kortere uker der det er avtalt.
q-averaging = Er det avtalt at timene kan fordeles ujevnt over flere uker?
    .why = Det heter gjennomsnittsberegning: lange dager og uker mot kortere. At det jevner seg ut av seg selv, er ikke nok; avtalen skal være skriftlig.
q-averaging_weeks = Over hvor mange uker jevnes timene ut?
    .why = Høyst 52 uker, eller 26 når Arbeidstilsynet har gitt samtykke. Snittet skal holde gjennom hele perioden.
q-overtime_need = Er overtida for et særlig og tidsavgrenset behov?
    .why = Overtid er for det særlige og tidsavgrensede. En fast del av uka er noe annet.
q-overtime_frame = Er det avtalt en videre ramme for overtid?
    .why = Den vanlige rammen er 10 timer på sju dager, 25 på fire uker og 200 på et år.
q-overtime_so_far = { $role ->
    [employee] Hvor mye overtid har du hatt de siste 52 ukene?
   *[other] Hvor mye overtid har { $name } hatt de siste 52 ukene?
 }
    .why = Årsrammen teller også det som ligger bak. Ta ikke med ukene som er skrevet inn her.
q-total_frame = Er det avtalt mer enn 13 timer i døgnet, overtid medregnet?
    .why = Tillitsvalgte kan avtale inntil 16 timer der det er tariffavtale, med hvile som veier opp.
q-daily_rest_agreed = Hvor mange timer fri mellom to dager er avtalt med de tillitsvalgte?
    .why = Skriv 11 hvis ingenting er avtalt. En avtale kan gå ned til 8, men bare der det er tariffavtale, og med hvile som veier opp.
q-weekly_rest_agreed = Hvor lang sammenhengende ukefri er avtalt med de tillitsvalgte?
    .why = Skriv 35 hvis ingenting er avtalt. En avtale kan gå ned til 28, men bare der det er tariffavtale.
q-evening_initiative = { $role ->
    [employee] Er det du som ønsker å jobbe mellom kl. 21 og 23?
   *[other] Er det { $name } som ønsker å jobbe mellom kl. 21 og 23?
 }
    .why = { $role ->
        [employee] En avtale om kvelden bygger på at ønsket er ditt eget. Kommer det fra arbeidsgiveren, er det vanlig nattarbeid.
       *[other] En avtale om kvelden bygger på at { $name } selv ønsker det. Kommer ønsket fra arbeidsgiveren, er det vanlig nattarbeid.
     }
q-evening_agreement = { $role ->
    [employee] Har du en skriftlig avtale om å jobbe mellom kl. 21 og 23?
   *[other] Finnes det en skriftlig avtale om arbeid mellom kl. 21 og 23?
 }
    .why = Svar ja også når avtalen tas inn her, som E-22. Avtalen kan gjelde én gang eller en periode. Timene hører fortsatt til dagens arbeidstid.
q-night_basis = Hva er grunnlaget for å jobbe om natta?
    .why = Kl. 21 til 6 er natt, og arbeid da skal bygge på noe. At det passer best, er ikke nok. En avtale med tillitsvalgte er for et særlig og tidsavgrenset behov.
q-hazardous = Er arbeidet om natta særlig farlig eller tungt?
    .why = Da gjelder 8 timer for hvert døgn med nattarbeid, ikke i snitt. Tungt er både for kroppen og for hodet.
q-sunday_basis = Hva er grunnlaget for å jobbe på søndager og helligdager?
    .why = Helga begynner kl. 18 lørdag og varer til kl. 22 søndag. En vanlig avtale om hjemmekontor åpner ikke for arbeid da, og et bytte åpner ikke for søndagskvelden hjemme. En avtale med tillitsvalgte er for et særlig og tidsavgrenset behov.
q-standby_one_in = Hvor mange timer vakt teller som én arbeidstime?
    .why = Hovedregelen er minst én av sju. Et annet tall er noe de tillitsvalgte har avtalt. Kan stå tomt.
q-under_18 = { $role ->
    [employee] Er du under 18 år?
   *[other] Er { $name } under 18 år?
 }
    .why = For unge er grensene lavere: kortere dager, lengre hvile og ikke arbeid om natta.
q-compulsory_school = { $role ->
    [employee] Går du fortsatt i grunnskolen?
   *[other] Går { $name } fortsatt i grunnskolen?
 }
    .why = For skolepliktige og dem under 15 er reglene enda strengere enn det som regnes ut her.
q-manages = { $role ->
    [employee] Har du klare lederoppgaver og avgjør på vegne av virksomheten?
   *[other] Har { $name } klare lederoppgaver og avgjør på vegne av virksomheten?
 }
    .why = En ledende stilling er unntatt fra det meste av kapitlet. Tittel, lønn og avtale avgjør ikke, men hva stillingen er.
q-own_effort = { $role ->
    [employee] Vurderer du selv hvor mye du trenger å jobbe?
   *[other] Vurderer { $name } selv behovet for egen innsats?
 }
    .why = I en ledende stilling styrer en sin egen innsats, og følger ikke bare en plan som andre har satt opp.
q-independent = { $role ->
    [employee] Styrer du tydelig selv både hvordan og når arbeidet gjøres?
   *[other] Styrer { $name } tydelig selv både hvordan og når arbeidet gjøres?
 }
    .why = Fleksitid eller kontroll over egne timer er ikke nok. Det er heller ikke hjemmekontor.
q-core_time = Når er det kjernetid?
    .why = Tida da alle skal kunne nås. Rundt den velges timene fritt der det er fleksitid. Kan stå tom.
    .help = Skriv fra og til, for eksempel 9-15.
q-available = { $role ->
    [employee] Når skal du kunne nås?
   *[other] Når skal { $name } kunne nås?
 }
    .why = Faste tider gjør skillet mellom jobb og fritid klart. De foreslås i avtalen. Kan stå tom.
    .help = Skriv fra og til, for eksempel 8-16.30.
q-must_answer = { $role ->
    [employee] Har du plikt til å svare utenom arbeidstida?
   *[other] Har { $name } plikt til å svare utenom arbeidstida?
 }
    .why = Å kunne nås er ikke arbeidstid i seg selv. En plikt til å svare kan være det.

opt-weekly_limit-law_40 = 40 timer, som i loven
opt-weekly_limit-collective_37_5 = 37,5 timer, etter tariffavtale
opt-weekly_limit-shift_38 = 38 timer, visse skift- og nattordninger
opt-weekly_limit-round_36 = 36 timer, døgnet rundt og de tyngste turnusene
opt-averaging-none = Nei
opt-averaging-individual = Ja, skriftlig avtale med den ansatte
opt-averaging-representatives = Ja, med tillitsvalgte (krever tariffavtale)
opt-averaging-inspectorate = Ja, samtykke fra Arbeidstilsynet
opt-overtime_need-yes = Ja, et særlig og tidsavgrenset behov
opt-overtime_need-no = Nei, den er en vanlig del av uka
opt-overtime_frame-none = Nei
opt-overtime_frame-representatives = Ja, med tillitsvalgte (krever tariffavtale)
opt-overtime_frame-inspectorate = Ja, samtykke fra Arbeidstilsynet
opt-total_frame-none = Nei
opt-total_frame-representatives = Ja, med tillitsvalgte (krever tariffavtale)
opt-evening_initiative-yes = Ja, det er et eget ønske
opt-evening_initiative-no = Nei, jobben eller arbeidsgiveren trenger det
opt-evening_agreement-yes = Ja, skriftlig avtale med den ansatte
opt-evening_agreement-no = Nei
opt-night_basis-none = Ikke noe av dette
opt-night_basis-nature = Arbeidets art gjør det nødvendig
opt-night_basis-representatives = Avtale med tillitsvalgte (krever tariffavtale)
opt-hazardous-yes = Ja
opt-hazardous-no = Nei
opt-sunday_basis-none = Ikke noe av dette
opt-sunday_basis-nature = Arbeidets art gjør det nødvendig
opt-sunday_basis-representatives = Avtale med tillitsvalgte (krever tariffavtale)
opt-sunday_basis-own_holidays = Skriftlig bytte mot egne helligdager
opt-under_18-yes = Ja
opt-under_18-no = Nei
opt-compulsory_school-yes = Ja
opt-compulsory_school-no = Nei
opt-manages-yes = Ja
opt-manages-no = Nei
opt-own_effort-yes = Ja
opt-own_effort-no = Nei
opt-independent-yes = Ja, både hvordan og når
opt-independent-no = Nei, ikke begge deler
opt-must_answer-yes = Ja, det er ventet svar
opt-must_answer-no = Nei, det er fritt

fact-hours = Arbeidstid
fact-hours_from = Første mandag
fact-weekly_limit = Full arbeidsuke
fact-averaging = Gjennomsnittsberegning
fact-averaging_weeks = Uker i gjennomsnittet
fact-overtime_need = Særlig behov for overtid
fact-overtime_frame = Videre ramme for overtid
fact-overtime_so_far = Overtid siste 52 uker
fact-total_frame = Over 13 timer i døgnet
fact-daily_rest_agreed = Avtalt fri mellom to dager
fact-weekly_rest_agreed = Avtalt ukefri
fact-evening_initiative = Eget ønske om kveldsarbeid
fact-evening_agreement = Avtale om arbeid kl. 21–23
fact-night_basis = Grunnlag for nattarbeid
fact-hazardous = Farlig eller tungt nattarbeid
fact-sunday_basis = Grunnlag for søndagsarbeid
fact-standby_one_in = Timer vakt for hver arbeidstime
fact-under_18 = Under 18 år
fact-compulsory_school = I grunnskolen
fact-manages = Klare lederoppgaver
fact-own_effort = Styrer egen innsats
fact-independent = Styrer hvordan og når
fact-core_time = Kjernetid
fact-available = Kan nås
fact-must_answer = Plikt til å svare

hours-error-day = { $weeks ->
    [1] { $day }: { $error }
   *[other] { $day } i uke { $week }: { $error }
 }
hours-error-word = «{ $word }» er ikke forstått. Skriv for eksempel 8-16 kontor p30, 20-22 hjemme.
hours-error-pause = Pausen er for lang. Skriv minutter, for eksempel p30.
hours-error-minutes = Hvor lang er pausen? Skriv minutter, for eksempel pause 30.
hours-error-twice = «{ $word }» trengs bare én gang. Sett komma mellom tidene, for eksempel 8-12 kontor, 13-16 hjemme.
hours-error-stretch = Tidene går ikke opp. Skriv fra og til, og en pause som er kortere enn arbeidet.
hours-error-overlap = To av tidene går over i hverandre. Skriv dem etter hverandre, for eksempel 8-12, 13-16.
hours-error-over-midnight = Dagen begynner før arbeidet dagen før er slutt. Endre en av tidene.
hours-error-weeks = Det er plass til { $most } uker. Ta bort linjene etter dem.
hours-error-clock = Skriv fra og til, for eksempel 9-15 eller 8.30-16.
fault-no-time = «{ $text }» er ikke et klokkeslett. Skriv det som 08:00.
fault-overlap = To av tidene går over i hverandre. Endre en av dem.
fault-no-monday = Dagen er ikke en mandag. Velg mandagen ukene begynner.
fault-age-differs = Alderen og svaret om å være under 18 år går ikke sammen. Ta bort ett av dem.

# Lengder, klokkeslett, dager og uker.
hours-length = { $n ->
    [one] { $value } time
   *[other] { $value } timer
 }
hours-length-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutter
 }
hours-length-tiny = under ett minutt
hours-time = { $hour }.{ $minute }
hours-span = { $from }–{ $to }
hours-clock = kl. { $span }
hours-date = { $n }. { $month }
hours-day-rota = { $day } i uke { $week }
hours-day-date = { $day } { $date }
hours-week-one = uka
hours-week-rota = uke { $week }
hours-week-date = uka fra { $date }
hours-between = mellom { $first } og { $last }
hours-where = { $day } { $parts }
hours-where-home = { $span } hjemme
hours-where-office = { $span } kontor
hours-where-free = { $span } fri
hours-where-overtime = { $part } (overtid)
hours-where-standby = { $span } vakt
hours-where-more = { $n ->
    [one] og én dag til
   *[other] og { $n } dager til
 }

# Summer.
hours-sum-free = fri
hours-sum-home = hjemme { $n }
hours-sum-overtime = overtid { $n }
hours-sum-night = natt { $n }
hours-sum-standby = vakt { $n } teller { $counted }
hours-sum-week = { $total }: { $home } hjemme, { $office } på kontoret
    .home = { $total } hjemme
    .office = { $total } på kontoret
    .standby = { $total }
hours-sum-average = I snitt { $average } i uka
    .total = I snitt { $average } i uka, { $total } med overtid
hours-nothing = Ingen av grensene er passert med det som er skrevet inn.
hours-count-over = { $n } utenfor grensene
hours-count-open = { $n } kommer an på svar
hours-count-carried = { $n } tillatt med det som er svart
hours-count-exempt = { $n } unntatt for stillingen

# Hvordan et funn står, og hva det bygger på.
hours-standing-over = utenfor grensen
hours-standing-open = kommer an på svar
    .rules = kommer an på strengere regler
hours-standing-carried = tillatt med det som er svart
hours-standing-note = verdt å vite
hours-standing-exempt = unntatt
hours-turns-open = Avhenger av: { $facts }.
hours-turns-carried = Bygger på svaret «{ $answer }».
    .to = Bygger på svaret «{ $answer }», som går til { $to }.
hours-turns-exempt = Gjelder ikke for stillingen slik den er beskrevet (§ 10-12).
hours-tail-agreed = { $agreed } er tallet i tariffavtalen; lovens er { $law }.
hours-tail-minor = Dette er reglene for dem under 18 år, og ingen avtale utvider dem.
hours-tail-evening = Sent arbeid skyver på morgenen etter.
hours-tail-yardstick = Vår egen målestokk (I): snittet er tatt over dagene med arbeid, og minst én natt i uka regnes som jevnlig.
hours-tail-least = Det er svart { $answer }, men lavere enn { $least } kan ikke avtales.
hours-tail-nobody = Så langt kan ingen avtale gå.
hours-tail-uneven = En avtale om snitt hjelper bare når andre uker er kortere. Ellers er timer over grensen overtid, som er for et særlig og tidsavgrenset behov (R-613).
hours-tail-overtime = Så langt rekker ingen avtale om snitt. Timer over grensen er overtid, som er for et særlig og tidsavgrenset behov (R-613).
hours-check = Sjekk før bruk: dette er etter hukommelsen, ikke lest i loven.

hours-limit-day = Timer i døgnet
    .found = { $place }: { $found }, { $by } over grensen på { $allowed }.
    .within = { $place }: { $found }, innenfor grensen på { $allowed }.
hours-limit-week = Timer i uka
    .collective = { $place }: { $found }. Er uka satt til { $allowed } i en tariffavtale, er det { $by } over.
    .heavy = { $place }: { $found }. Noen turnuser med mye natt- og søndagsarbeid har { $allowed }; da er det { $by } over.
    .found = { $place }: { $found }, { $by } over grensen på { $allowed }.
    .within = { $place }: { $found }, innenfor grensen på { $allowed }.
hours-limit-average = Timer i snitt
    .so-far = I snitt { $found } i uka i ukene som er skrevet inn, { $by } over { $allowed }. Resten av perioden er med på å avgjøre snittet.
    .found = I snitt { $found } i uka, { $by } over grensen på { $allowed }.
    .within = I snitt { $found } i uka, innenfor grensen på { $allowed }. Over et antall uker som ikke går opp i turnusen, som et oddetall i en turnus på to uker, kan snittet bli høyere.
hours-limit-averaging-period = Perioden for snittet
    .found = Timene er avtalt jevnet ut over { $weeks } uker. Grensen er { $most } uker.
hours-limit-overtime-week = Overtid i uka
    .found = { $place }: { $found } overtid, { $by } over rammen på { $allowed }.
    .within = { $place }: { $found } overtid, innenfor rammen på { $allowed }.
    .any = { $place }: { $found } overtid, og det er ikke rom for overtid.
hours-limit-overtime-four-weeks = Overtid på fire uker
    .found = Fire uker på rad: { $found } overtid, { $by } over rammen på { $allowed }.
    .within = Fire uker på rad: { $found } overtid, innenfor rammen på { $allowed }.
hours-limit-overtime-year = Overtid i året
    .untold = Overtid før disse ukene er ikke regnet med.
    .found = 52 uker: { $found } overtid, { $by } over rammen på { $allowed }.
    .within = 52 uker: { $found } overtid, innenfor rammen på { $allowed }.
    .repeats = Da er ukene gjentatt hele året.
    .dated = Det er overtida til nå og disse ukene.
hours-limit-overtime-need = Behovet for overtid
    .all = { $found } overtid i alt. Overtid er for et særlig og tidsavgrenset behov.
    .found = { $place }: { $found } overtid. Overtid er for et særlig og tidsavgrenset behov.
    .every = Overtid i hver uke likner en fast del av arbeidstida. Overtid er for et særlig og tidsavgrenset behov.
hours-limit-total-day = Alle timer i døgnet
    .found = { $place }: { $found } i alt på 24 timer, { $by } over grensen på { $allowed }.
    .within = { $place }: { $found } i alt på 24 timer, innenfor grensen på { $allowed }.
hours-limit-total-week = Alle timer i snitt
    .so-far = I alt { $found } i uka i snitt i ukene som er skrevet inn, { $by } over { $allowed }. Ukene rundt er med på å avgjøre snittet.
    .found = I alt { $found } i uka i snitt, { $by } over grensen på { $allowed }.
    .within = I alt { $found } i uka i snitt, innenfor grensen på { $allowed }.
hours-limit-daily-rest = Fri mellom to dager
    .found = { $place }: { $found } fri, { $by } under grensen på { $allowed }.
    .within = { $place }: { $found } fri, innenfor grensen på { $allowed }.
hours-limit-weekly-rest = Sammenhengende ukefri
    .found = { $place }: { $found } fri på det lengste, { $by } under grensen på { $allowed }.
    .within = { $place }: { $found } fri på det lengste, innenfor grensen på { $allowed }.
hours-limit-break = Pause
    .found = { $place }: slik det er skrevet inn, er det ingen pause. En dag over { $allowed } skal ha minst én.
hours-limit-break-length = Lengden på pausene
    .found = { $place }: { $found } pause, { $by } under { $allowed } i alt.
    .none = { $place }: slik det er skrevet inn, er det ingen pause. En så lang dag skal ha { $allowed } i alt.
    .within = { $place }: { $found } pause, som er nok.
hours-limit-night = Arbeid om natta
    .found = { $place }: { $found } ligger mellom kl. { $from } og { $to }, som er natt.
hours-limit-evening = Arbeid sent om kvelden
    .found = { $place }: { $found } ligger mellom kl. { $from } og { $to }.
hours-limit-night-average = Snittet ved nattarbeid
    .so-far = { $found } i døgnet i snitt i ukene som er skrevet inn, { $by } over { $allowed }. Grensen gjelder den som jevnlig jobber om natta, og det viser ikke så få uker.
    .found = { $found } i døgnet i snitt over { $weeks } uker, { $by } over grensen på { $allowed } for den som jevnlig jobber om natta.
    .within = { $found } i døgnet i snitt over { $weeks } uker, innenfor grensen på { $allowed } for den som jevnlig jobber om natta.
hours-limit-night-hazard = Tungt eller farlig nattarbeid
    .found = { $place }: { $found } med nattarbeid, { $by } over grensen på { $allowed } når arbeidet er særlig farlig eller tungt.
    .within = { $place }: { $found } med nattarbeid, innenfor grensen på { $allowed } når arbeidet er særlig farlig eller tungt.
hours-limit-night-health = Helsekontroll
    .found = Mer enn halvparten av arbeidet er om natta. Da skal det tilbys helsekontroll.
hours-limit-sunday = Søndag og helligdag
    .found = { $place }: { $found } ligger i tida som er fri rundt søndager og helligdager.
    .home = { $place }: { $found } hjemme ligger i tida som er fri rundt søndager og helligdager. Det gjelder også e-post.
hours-limit-standby = Vakt utenfor arbeidsstedet
    .open = { $place }: { $found } vakt. Som hovedregel teller én time av { $main }, her { $allowed } alminnelig arbeidstid. Et annet svar gir et annet tall.
    .less = { $place }: { $found } vakt, svart som { $allowed } alminnelig arbeidstid. Det er mindre enn hovedregelen, én time av { $main }, og bare tillitsvalgte kan avtale det.
    .found = { $place }: { $found } vakt teller som { $allowed } alminnelig arbeidstid.
hours-limit-position = Stillingen
    .holds = Stillingen er unntatt fra det meste av kapittel 10, slik den er beskrevet (§ 10-12). Avtalen om hjemmekontor trengs like fullt.
    .open = Stillingen er ført som { $position }. Om den er unntatt, avhenger av: { $facts }.
    .fails = Stillingen er ført som { $position }, men svaret «{ $answer }» taler imot. Da gjelder grensene som vanlig.
    .no = Stillingen er ikke unntatt fra kapittel 10.
hours-limit-young = Under 18 år
    .open = For dem under 15 år og i grunnskolen gjelder strengere regler som ikke er regnet ut her. Ukefri er lengre for alle under 18 år.
    .found = For dem under 18 år er ukefri lengre enn det som er regnet ut her. Under 15 år og i grunnskolen er reglene strengere.
hours-limit-availability = Å kunne nås
    .open = Tida for å kunne nås ({ $clock }) går utenfor arbeidstida. En plikt til å svare da kan være arbeidstid.
    .found = Svar er ventet utenfor arbeidstida, i tida { $clock }. En plikt til å svare kan være arbeidstid; det vurderes konkret.

# Hvem som kan utvide en grense.
hours-widen-individual = { $role ->
    [employee] Kan avtales skriftlig mellom deg og arbeidsgiveren.
   *[other] Kan avtales skriftlig med { $name }.
 }
    .average = { $role ->
        [employee] Kan avtales skriftlig mellom deg og arbeidsgiveren: inntil { $to }, når snittet ikke går over { $week } i uka.
       *[other] Kan avtales skriftlig med { $name }: inntil { $to }, når snittet ikke går over { $week } i uka.
     }
    .most = { $role ->
        [employee] Kan avtales skriftlig mellom deg og arbeidsgiveren: inntil { $to }.
       *[other] Kan avtales skriftlig med { $name }: inntil { $to }.
     }
    .wish = { $role ->
        [employee] Kan avtales skriftlig med arbeidsgiveren når du selv ønsker det.
       *[other] Kan avtales skriftlig med { $name } når { $name } selv ønsker det.
     }
    .swap = { $role ->
        [employee] Du kan avtale skriftlig å bytte mot egne religiøse helligdager.
       *[other] Kan avtales skriftlig med { $name } som bytte mot egne religiøse helligdager.
     }
hours-widen-representatives = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale.
    .average = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: inntil { $to }, når snittet ikke går over { $week } i uka.
    .most = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: inntil { $to }.
    .total = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: inntil { $to }, med hvile som veier opp.
    .least = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: ned til { $to }.
    .rest = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale: ned til { $to }, med hvile som veier opp.
    .need = Kan avtales skriftlig med tillitsvalgte der det er tariffavtale, for et særlig og tidsavgrenset behov.
hours-widen-inspectorate = Arbeidstilsynet kan gi samtykke.
    .average = Arbeidstilsynet kan gi samtykke: inntil { $to }, når snittet ikke går over { $week } i uka.
    .most = Arbeidstilsynet kan gi samtykke: inntil { $to }.

# Forslag til endringer av uka.
hours-part-night = natta
hours-part-morning = morgenen
hours-part-forenoon = formiddagen
hours-part-afternoon = ettermiddagen
hours-part-evening = kvelden
hours-part-work = arbeidet
hours-mend-end = slutt kl. { $to } { $day }
    .part = slutt kl. { $to } i stedet for kl. { $was } { $day }
hours-mend-begin = begynn kl. { $from } { $day }
    .part = begynn kl. { $from } i stedet for kl. { $was } { $day }
hours-mend-drop = la { $part } { $day } være
    .whole = hold { $day } fri
hours-mend-pause = ta { $pause } pause { $day }
    .part = ta { $pause } pause { $clock } { $day }
hours-mend-shift = flytt { $part } { $day } til { $clock }
