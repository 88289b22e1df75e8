# Arbeidsmiljøet: risikoar, tiltak, vilkår og oppfølging.

risk-isolation = Åleine og litt utanfor
    .first-1 = Avtal faste kontordagar som er felles for gruppa.
    .first-2 = Ta ein kort prat kvar heimedag.
    .first-3 = Finn ein makkar å dele dagen med.
    .second-1 = Prøv færre heimedagar ein periode.
    .second-2 = Avtal møte andlet til andlet med leiaren eller ein kollega.
risk-unclear_demands = Uklart kva som er venta
    .first-1 = Skriv ned kva som kjem først, og oppdater det kvar veke.
    .first-2 = Set opp ein fast møterytme.
    .second-1 = Gå gjennom rolla saman, og skriv ned kven som gjer kva.
risk-overload = For mykje på for kort tid
    .first-1 = Før timane, og sjå på dei saman.
    .first-2 = Lag ei liste over det som kan vente eller falle bort.
    .second-1 = Fordel oppgåvene på nytt.
    .second-2 = Vurder om fleire må inn i arbeidet.
risk-boundary = Jobb og fritid glir over i kvarandre
    .first-1 = Avtal når arbeidsdagen tek til og sluttar.
    .first-2 = Sei klart at ingen treng å svare i fritida.
    .first-3 = Hald søndagen fri for jobb.
    .second-1 = Ta ein pause frå ordninga, og sjå det an.
risk-support = For lite hjelp
    .first-1 = Ha ein fast samtale på tomannshand.
    .first-2 = Peik ut ein stad å spørje, og kven som svarer.
    .second-1 = Sjå på korleis leiing på avstand verkar, og endre det.
risk-emotional = Tungt å stå i åleine
    .first-1 = Set av tid til å snakke ut etter tunge saker.
    .first-2 = Ver to om dei krevjande samtalane.
    .second-1 = Legg slike oppgåver berre til kontoret.
risk-harassment = Dårleg tone eller utestenging på nett
    .first-1 = Bli samde om korleis de er mot kvarandre på nett.
    .first-2 = Gjer det klart kvar ein seier frå, og kva som skjer då.
    .first-3 = La leiaren vere til stades i kanalane.
    .second-1 = Følg opp saka etter rutinen for varsling.
risk-unsafe_home = Heimen kan kjennast utrygg
    .first-1 = Tilby plass på kontoret med ein gong.
    .first-2 = Hald heimeadressa løynd for utanforståande.
    .second-1 = Hjelp til med kontakt til dei som kan slikt.
    .second-2 = Meld truslar til politiet, i samråd med den det gjeld.
risk-control = Kontroll som går for langt
    .first-1 = Stans målinga til ho er vurdert.
    .first-2 = Skriv ned kva ho trengst til, og om det held.
    .first-3 = Drøft ho med dei tillitsvalde.
    .second-1 = Slett det som ikkje skulle vore samla inn.
risk-learning = Lite læring, svak kultur
    .first-1 = Set av kontordagar til læring.
    .first-2 = Gi nytilsette ein mentor.
    .second-1 = Hald heimedagane få i opplæringstida.
risk-strain = Plager i kroppen
    .first-1 = Lån ut utstyret som manglar.
    .first-2 = Legg inn variasjon og små pausar i dagen.
    .second-1 = Be bedriftshelsetenesta om råd.
    .second-2 = Prøv færre heimedagar til det er betre.
risk-eyes = Slitne auge
    .first-1 = Skaff ein skjerm som er stor nok.
    .first-2 = Gjer lyset betre, og unngå gjenskin.
    .second-1 = Bestill ei synsundersøking.
risk-noise = Bråk og trongt om plassen
    .first-1 = Gi hovudtelefonar som dempar støy.
    .first-2 = Flytt arbeidet til rolegare timar på dagen.
    .second-1 = Hald ein pult klar på kontoret.
risk-accident = Uhell heime
    .first-1 = Rydd vekk det ein kan snuble i eller få støyt av.
    .first-2 = Sjekk at røykvarslaren verkar.
    .first-3 = Avtal når ein ringjer, og til kven.
    .second-1 = Vurder ei forsikring som gjeld fritidsulykker.
risk-technical = Utstyret sviktar
    .first-1 = Vis kvar ein får hjelp med utstyret.
    .first-2 = Ha ein reserve når nettet fell ut.
    .second-1 = Arbeid frå kontoret til det er ordna.
risk-data_leak = Opplysningar på avvegar
    .first-1 = Bruk berre system som er godkjende.
    .first-2 = Lås skjermen og det som ligg framme.
    .second-1 = La dei mest følsame oppgåvene bli på kontoret.
risk-unseen = Behov som ikkje er sedde
    .first-1 = Ta ein samtale med kvar einskild, og spør ope.
    .second-1 = Ta verneombodet med, om den tilsette ønskjer det.

advantage-F-1 = Meir fleksibel kvardag og spart reisetid
    .if = Det held berre om arbeidstid og kvile er avtalte, og blir følgde.
    .ask = Blir den sparte tida fritid?
advantage-F-2 = Betre ro og meir gjort, for somme
    .if = Det held berre om oppgåvene eignar seg, og det er stilt heime.
    .ask = Kva oppgåver passar best heime?
advantage-F-3 = Fleire å rekruttere mellom
    .if = Det held berre om nye og dei som bur langt unna, får skikkeleg opplæring.
    .ask = Kor ofte møtest de andlet til andlet?
advantage-F-4 = Eldre kan stå lenger, gjerne med kortare tid
    .if = Det held berre om tilpassinga er laga for den eine, og er frivillig.
    .ask = Kva gjer at du vil bli nokre år til?
advantage-F-5 = Lågare utgifter for den tilsette
    .if = Det held berre om utgiftene ikkje berre flyttar heim.
    .ask = Kven betaler for nett, stol og straum?
advantage-F-6 = Mindre lokale, lågare husleige
    .if = Det held berre om det er plass til dei som vil eller må vere på kontoret.
    .ask = Er det plass om alle kjem same dagen?

disadvantage-D-1 = Svakare tilhøyrsle og meir åleine
    .first = Prøv felles kontordagar, kontakt kvar heimedag og noko sosialt i fast rytme.
disadvantage-D-2 = Jobben flyt inn i fritida
    .first = Avtal arbeidstid, når ein kan nåast, og kva som gjeld om kvelden.
disadvantage-D-3 = Kultur og kunnskap går ikkje vidare
    .first = Ta opplæringa på kontoret, med mentor og felles prosjektdagar.
disadvantage-D-4 = Mindre synleg, treigare karriere
    .first = Planlegg tilbakemeldingar, fordel oppgåver likt, og sjå på resultatet.
disadvantage-D-5 = Utstyr, plass eller oppgåver passar ikkje
    .first = Sjekk om oppgåvene eignar seg, kva som manglar, og om kontoret er betre.
disadvantage-D-6 = Folk er ulike, og mykje er vanskeleg å sjå
    .first = Snakk jamleg med kvar einskild, bruk eigenerklæring, og ta med verneombodet.

advantage-state-met = held
advantage-state-unmet = held ikkje enno
advantage-state-unknown = ikkje kjent
advantage-state-not_relevant = gjeld ikkje her
disadvantage-state-met = viser seg ikkje
disadvantage-state-unmet = viser seg
disadvantage-state-unknown = ikkje kjent
disadvantage-state-not_relevant = gjeld ikkje her
environment-score = { $good } av { $counted } i orden

rhythm-yearly = Ta det opp i den årlege samtalen.
rhythm-one_day = Sjå på det innan tre månader, og så kvart år.
rhythm-several = Sjå på det etter éin og tre månader, og så kvart halvår.
rhythm-mostly = Sjå på det etter to veker, kvar månad i tre månader, og så kvart kvartal. Møtest gjerne andlet til andlet.
trigger-new_employee = oppfølginga av nye
trigger-conflict = tone, utestenging eller truslar
trigger-complaints = plager i kroppen
trigger-illness = arbeid under sjukdom
trigger-mainly_home = mest heime
trigger-asked = leiaren ønskjer det
followup-closer = Det bør følgjast opp tettare ({ $reasons }).
followup-basis = Dette er råd, ikkje krav ({ $rule }, { $certainty }).
meeting-now = tidleg samtale
meeting-four_weeks = ny samtale fire veker etter
meeting-first_check = første sjekk
meeting-in_person = møte andlet til andlet
meeting-yearly_talk = årleg samtale
meeting-periodic = ny sjekk

marks-open = { $n } å følgje opp
marks-missing = { $n } utan tiltak
row-no-measure = tiltak manglar
row-measures = { $n } tiltak
row-note = Merknad: { $note }
employee-mark = tilsett { $mark }
employee-writes = Merknad frå { $name }:
employee-well = Det { $name } synest fungerer:
employee-change = Det { $name } ønskjer annleis:
both-views = leiar { $manager } · tilsett { $employee }
mark-stands = { $name } seier nei, og det blir ståande.
mark-counts = Eit nei frå ein av dykk tel, og det ein av dykk ikkje veit, er ikkje kjent.
measure-no-owner = ingen ansvarleg
measure-no-date = ingen frist
measure-done = utført
measure-overdue = over fristen
measure-own = Eige tiltak. Ikkje skriv helseopplysningar her.
measure-text = Teksten i tiltaket. Tom tekst tek det ut.
measure-owner = Kven gjer det?
measure-due = Frist, som dag.månad.år. Tom linje er ingen frist.
measures-title = Tiltak
measures-left = { $n ->
    [one] siste utan tiltak
   *[other] { $n } utan tiltak
 }
measures-risk = Risiko: { $risks }.
measures-clauses = Noko av det kan avtalast: { $clauses }.
measures-leaving = Enter tek med det du står på og går vidare. Mellomrom tek med fleire. Esc går vidare utan, Tab forlèt lista.
measures-usual = Det vanlege
measures-first = Prøv først
measures-second = Om det ikkje er nok
measures-own = Eigne
note-title = Merknad
note-text = Merknaden følgjer utkastet. Tom tekst tek han bort.
tasks = { $n ->
    [one] Éi oppgåve utan tiltak. Ho stansar inga underskrift
   *[other] { $n } oppgåver utan tiltak. Dei stansar inga underskrift
 }
plan-rhythm = Rytmen
plan-no-rhythm = Rytmen kan ikkje bli foreslått før det er svart på kor mykje som blir gjort heime.
plan-because-yearly = Berre litt arbeid blir gjort heime.
plan-because-one_day = Om lag éin dag i veka er heime.
plan-because-several = To til tre dagar i veka er heime, og då betyr kontakten meir.
plan-because-mostly = Det meste blir gjort heime, og då betyr kontakten mest.
plan-dates = Datoar å setje av
plan-no-dates = Ingen dei neste femten månadene.
plan-passed = { $meeting } (datoen er passert)
plan-measures = Tiltak
plan-no-measures = Ingen tiltak enno. Dei blir laga i sjekklistene med m.
plan-advantages = Fordelane, lesne som vilkår
plan-disadvantages = Ulempene, lesne som risiko
plan-ask = Spør: { $question }
plan-speaks-met = { $score }: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-speaks-unmet = { $score }. Ikkje i orden: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-speaks-unknown = { $score }. Ikkje kjent: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-differences = Der de svarar ulikt
plan-not-both = Ingen punkt er svara på av begge enno.
plan-no-differences = Leiar og tilsett svarar likt der begge har svart.

self-title = Eigne svar
self-count = { $done } av { $all } punkt svara på
self-hand-over = Svara er dine. Gi fila til leiaren når du er klar; ingenting blir sendt herifrå. Leiaren ser dei ved sida av sine eigne og kan ikkje endre dei.
self-no-health = Du treng ikkje svare på alt. Ikkje skriv helseopplysningar.
self-left-open = Ikkje svara på. Det er frivillig.
self-name-why = Namnet gjer at leiaren veit kven svara er frå.

# Hva timene som er skrevet inn, sier til et punkt på lista eller i avtalen.
fed-rows = Veka som er skriven inn, har { $what }.
fed-evening = arbeid mellom kl. 21 og 23 { $days }
fed-night = nattarbeid { $days }
fed-sunday = arbeid i søn- og helgedagsfri { $days }
fed-daily-rest = under 11 timar kvile etter { $days }
fed-availability = plikt til å svare utanom arbeidstida
fed-clause = Timane som er skrivne inn, har { $n ->
    [one] eitt punkt
   *[other] { $n } punkt
 } å sjå på.
fed-clause-over = Veka som er skriven inn, går over ei grense. Difor står ikkje tidene i framlegget.
