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
q-overtime_need = Er overtida for et særlig behov som går over?
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
       *[other] En avtale om kvelden bygger på at ønsket kommer fra den ansatte. Kommer det fra arbeidsgiveren, er det vanlig nattarbeid.
     }
q-evening_agreement = { $role ->
    [employee] Har du en skriftlig avtale om å jobbe mellom kl. 21 og 23?
   *[other] Er det en skriftlig avtale om arbeid mellom kl. 21 og 23?
 }
    .why = Avtalen kan gjelde én gang eller en periode. Timene hører fortsatt til dagens arbeidstid.
q-night_basis = Hva bygger arbeidet om natta på?
    .why = Kl. 21 til 6 er natt, og arbeid da skal bygge på noe. At det passer best, er ikke nok.
q-hazardous = Er arbeidet om natta særlig farlig eller tungt?
    .why = Da gjelder 8 timer for hvert døgn med nattarbeid, ikke i snitt. Tungt er både for kroppen og for hodet.
q-sunday_basis = Hva bygger arbeidet på søndager og helligdager på?
    .why = Helga begynner kl. 18 lørdag og varer til kl. 22 søndag. En vanlig avtale med den ansatte åpner ikke for arbeid da.
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
opt-weekly_limit-shift_38 = 38 timer, visse skift-, natt- og søndagsordninger
opt-weekly_limit-round_36 = 36 timer, døgnet rundt og de tyngste turnusene
opt-averaging-none = Nei
opt-averaging-individual = Ja, skriftlig avtale med den ansatte
opt-averaging-representatives = Ja, avtale med tillitsvalgte (krever tariffavtale)
opt-averaging-inspectorate = Ja, samtykke fra Arbeidstilsynet
opt-overtime_need-yes = Ja, et særlig behov som går over
opt-overtime_need-no = Nei, den er en vanlig del av uka
opt-overtime_frame-none = Nei
opt-overtime_frame-representatives = Ja, avtale med tillitsvalgte (krever tariffavtale)
opt-overtime_frame-inspectorate = Ja, samtykke fra Arbeidstilsynet
opt-total_frame-none = Nei
opt-total_frame-representatives = Ja, avtale med tillitsvalgte (krever tariffavtale)
opt-evening_initiative-yes = Ja, det er et eget ønske
opt-evening_initiative-no = Nei, jobben eller arbeidsgiveren trenger det
opt-evening_agreement-yes = Ja, skriftlig avtale med den ansatte
opt-evening_agreement-no = Nei
opt-night_basis-none = Ikke noe av dette
opt-night_basis-nature = Arbeidets art gjør det nødvendig
opt-night_basis-representatives = Avtale med tillitsvalgte, særlig behov (krever tariffavtale)
opt-hazardous-yes = Ja
opt-hazardous-no = Nei
opt-sunday_basis-none = Ikke noe av dette
opt-sunday_basis-nature = Arbeidets art gjør det nødvendig
opt-sunday_basis-representatives = Avtale med tillitsvalgte, særlig behov (krever tariffavtale)
opt-sunday_basis-own_holidays = Skriftlig bytte mot egne religiøse helligdager
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
fact-total_frame = Mer enn 13 timer i døgnet
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
