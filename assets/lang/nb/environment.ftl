# Arbeidsmiljøet: risikoer, tiltak, vilkår og oppfølging.

risk-isolation = Alene og litt utenfor
    .first-1 = Avtal faste kontordager som er felles for gruppa.
    .first-2 = Ta en kort prat hver hjemmedag.
    .first-3 = Finn en makker å dele dagen med.
    .second-1 = Prøv færre hjemmedager en periode.
    .second-2 = Avtal at lederen eller en kollega møtes ansikt til ansikt.
risk-unclear_demands = Uklart hva som ventes
    .first-1 = Skriv ned hva som kommer først, og oppdater det hver uke.
    .first-2 = Sett opp en fast møterytme.
    .second-1 = Gå gjennom rollen sammen, og skriv ned hvem som gjør hva.
risk-overload = For mye på for kort tid
    .first-1 = Før timene, og se på dem sammen.
    .first-2 = Lag en liste over det som kan vente eller falle bort.
    .second-1 = Fordel oppgavene på nytt.
    .second-2 = Vurder om flere må inn i arbeidet.
risk-boundary = Jobb og fritid glir over i hverandre
    .first-1 = Avtal når arbeidsdagen begynner og slutter.
    .first-2 = Si klart at ingen trenger å svare i fritida.
    .first-3 = Hold søndagen fri for jobb.
    .second-1 = Ta en pause fra ordningen, og se an.
risk-support = For lite hjelp
    .first-1 = Ha en fast samtale på tomannshånd.
    .first-2 = Pek ut et sted å spørre, og hvem som svarer.
    .second-1 = Se på hvordan ledelse på avstand fungerer, og endre det.
risk-emotional = Tungt å stå i alene
    .first-1 = Sett av tid til å snakke ut etter tunge saker.
    .first-2 = Vær to om de krevende samtalene.
    .second-1 = Legg slike oppgaver bare til kontoret.
risk-harassment = Dårlig tone eller utestenging på nett
    .first-1 = Bli enige om hvordan dere er mot hverandre på nett.
    .first-2 = Gjør det klart hvor en sier fra, og hva som skjer da.
    .first-3 = La lederen være til stede i kanalene.
    .second-1 = Følg opp saken etter rutinen for varsling.
risk-unsafe_home = Hjemmet kan kjennes utrygt
    .first-1 = Tilby plass på kontoret med en gang.
    .first-2 = Hold hjemmeadressen hemmelig for utenforstående.
    .second-1 = Hjelp til med kontakt til dem som kan slikt.
    .second-2 = Meld trusler til politiet, i samråd med den det gjelder.
risk-control = Kontroll som går for langt
    .first-1 = Stans målingen til den er vurdert.
    .first-2 = Skriv ned hva den trengs til, og om det holder.
    .first-3 = Drøft den med de tillitsvalgte.
    .second-1 = Slett det som ikke skulle vært samlet inn.
risk-learning = Lite læring, svak kultur
    .first-1 = Sett av kontordager til læring.
    .first-2 = Gi nyansatte en mentor.
    .second-1 = Hold hjemmedagene få i opplæringstida.
risk-strain = Plager i kroppen
    .first-1 = Lån ut utstyret som mangler.
    .first-2 = Legg inn variasjon og små pauser i dagen.
    .second-1 = Be bedriftshelsetjenesten om råd.
    .second-2 = Prøv færre hjemmedager til det er bedre.
risk-eyes = Slitne øyne
    .first-1 = Skaff en skjerm som er stor nok.
    .first-2 = Bedre lyset, og unngå gjenskinn.
    .second-1 = Bestill en synsundersøkelse.
risk-noise = Bråk og trangt om plassen
    .first-1 = Gi hodetelefoner som demper støy.
    .first-2 = Flytt arbeidet til roligere timer på dagen.
    .second-1 = Hold en pult klar på kontoret.
risk-accident = Uhell hjemme
    .first-1 = Rydd vekk det en kan snuble i eller få støt av.
    .first-2 = Sjekk at røykvarsleren virker.
    .first-3 = Avtal når en ringer, og til hvem.
    .second-1 = Vurder en forsikring som gjelder fritidsulykker.
risk-technical = Utstyret svikter
    .first-1 = Vis hvor en får hjelp med utstyret.
    .first-2 = Ha en reserve når nettet faller ut.
    .second-1 = Arbeid fra kontoret til det er ordnet.
risk-data_leak = Opplysninger på avveie
    .first-1 = Bruk bare systemer som er godkjent.
    .first-2 = Lås skjermen og det som ligger framme.
    .second-1 = La de mest følsomme oppgavene bli på kontoret.
risk-unseen = Behov som ikke er sett
    .first-1 = Ta en samtale med hver enkelt, og spør åpent.
    .second-1 = Ta verneombudet med, hvis den ansatte ønsker det.

advantage-F-1 = Mer fleksibel hverdag og spart reisetid
    .if = Det holder bare om arbeidstid og hvile er avtalt, og blir fulgt.
    .ask = Blir den sparte tida fritid?
advantage-F-2 = Bedre ro og mer gjort, for noen
    .if = Det holder bare om oppgavene egner seg, og det er stille hjemme.
    .ask = Hvilke oppgaver passer best hjemme?
advantage-F-3 = Flere å rekruttere blant
    .if = Det holder bare om nye og de som bor langt unna, får ordentlig opplæring.
    .ask = Hvor ofte møtes dere ansikt til ansikt?
advantage-F-4 = Eldre kan stå lenger, gjerne med kortere tid
    .if = Det holder bare om tilpasningen er laget for den ene, og er frivillig.
    .ask = Hva gjør at du vil bli noen år til?
advantage-F-5 = Lavere utgifter for den ansatte
    .if = Det holder bare om utgiftene ikke bare flytter hjem.
    .ask = Hvem betaler for nett, stol og strøm?
advantage-F-6 = Mindre lokaler, lavere husleie
    .if = Det holder bare om det er plass til dem som vil eller må være på kontoret.
    .ask = Er det plass om alle kommer samme dag?

disadvantage-D-1 = Svakere tilhørighet og mer alene
    .first = Prøv felles kontordager, kontakt hver hjemmedag og noe sosialt i fast rytme.
disadvantage-D-2 = Jobben flyter inn i fritida
    .first = Avtal arbeidstid, når en kan nås, og hva som gjelder om kvelden.
disadvantage-D-3 = Kultur og kunnskap går ikke videre
    .first = Ta opplæringen på kontoret, med mentor og felles prosjektdager.
disadvantage-D-4 = Mindre synlig, tregere karriere
    .first = Planlegg tilbakemeldinger, fordel oppgaver likt, og se på resultatet.
disadvantage-D-5 = Utstyr, plass eller oppgaver passer ikke
    .first = Sjekk om oppgavene egner seg, hva som mangler, og om kontoret er bedre.
disadvantage-D-6 = Folk er ulike, og mye er vanskelig å se
    .first = Snakk jevnlig med hver enkelt, bruk egenerklæring, og ta med verneombudet.

advantage-state-met = holder
advantage-state-unmet = holder ikke ennå
advantage-state-unknown = ikke kjent
advantage-state-not_relevant = gjelder ikke her
disadvantage-state-met = viser seg ikke
disadvantage-state-unmet = viser seg
disadvantage-state-unknown = ikke kjent
disadvantage-state-not_relevant = gjelder ikke her
environment-score = { $good } av { $counted } i orden

rhythm-yearly = Ta det opp i den årlige samtalen.
rhythm-one_day = Se på det innen tre måneder, og så hvert år.
rhythm-several = Se på det etter én og tre måneder, og så hvert halvår.
rhythm-mostly = Se på det etter to uker, hver måned i tre måneder, og så hvert kvartal. Møtes gjerne ansikt til ansikt.
trigger-new_employee = oppfølgingen av nye
trigger-conflict = tone, utestenging eller trusler
trigger-complaints = plager i kroppen
trigger-illness = arbeid under sykdom
trigger-mainly_home = mest hjemme
trigger-asked = lederen ønsker det
followup-closer = Det bør følges opp tettere ({ $reasons }).
followup-basis = Dette er råd, ikke krav ({ $rule }, { $certainty }).
meeting-now = tidlig samtale
meeting-four_weeks = ny samtale fire uker etter
meeting-first_check = første sjekk
meeting-in_person = møte ansikt til ansikt
meeting-yearly_talk = årlig samtale
meeting-periodic = ny sjekk

marks-open = { $n } å følge opp
marks-missing = { $n } uten tiltak
row-no-measure = tiltak mangler
row-measures = { $n } tiltak
row-note = Merknad: { $note }
employee-mark = ansatt { $mark }
employee-writes = Merknad fra { $name }:
employee-well = Det { $name } synes fungerer:
employee-change = Det { $name } ønsker annerledes:
both-views = leder { $manager } · ansatt { $employee }
mark-stands = { $name } sier nei, og det blir stående.
mark-counts = Et nei fra en av dere teller, og det en av dere ikke vet, er ikke kjent.
measure-no-owner = ingen ansvarlig
measure-no-date = ingen frist
measure-done = utført
measure-overdue = over fristen
measure-own = Eget tiltak. Ikke skriv helseopplysninger her.
measure-text = Teksten i tiltaket. Tom tekst tar det ut.
measure-owner = Hvem gjør det?
measure-due = Frist, som dag.måned.år. Tom linje er ingen frist.
measures-title = Tiltak
measures-left = { $n ->
    [one] siste uten tiltak
   *[other] { $n } uten tiltak
 }
measures-risk = Risiko: { $risks }.
measures-clauses = Noe av det kan avtales: { $clauses }.
measures-leaving = Enter tar med det du står på og går videre. Mellomrom tar med flere. Esc går videre uten, Tab forlater lista.
measures-usual = Det vanlige
measures-first = Prøv først
measures-second = Om det ikke er nok
measures-own = Egne
note-title = Merknad
note-text = Merknaden følger utkastet. Tom tekst tar den bort.
tasks = { $n ->
    [one] Én oppgave uten tiltak. Den stanser ingen underskrift
   *[other] { $n } oppgaver uten tiltak. De stanser ingen underskrift
 }
plan-rhythm = Rytmen
plan-no-rhythm = Rytmen kan ikke foreslås før det er svart på hvor mye som gjøres hjemme.
plan-because-yearly = Bare litt arbeid gjøres hjemme.
plan-because-one_day = Omtrent én dag i uka er hjemme.
plan-because-several = Det er to til tre hjemmedager i uka, og da betyr kontakten mer.
plan-because-mostly = Det meste gjøres hjemme, og da betyr kontakten mest.
plan-dates = Datoer å sette av
plan-no-dates = Ingen de neste femten månedene.
plan-passed = { $meeting } (datoen er passert)
plan-measures = Tiltak
plan-no-measures = Ingen tiltak ennå. De lages i sjekklistene med m.
plan-advantages = Fordelene, lest som vilkår
plan-disadvantages = Ulempene, lest som risiko
plan-ask = Spør: { $question }
plan-speaks-met = { $score }: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-speaks-unmet = { $score }. Ikke i orden: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-speaks-unknown = { $score }. Ikke kjent: { $rows }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
plan-differences = Der dere svarer ulikt
plan-not-both = Ingen punkter er besvart av begge ennå.
plan-no-differences = Leder og ansatt svarer likt der begge har svart.

self-title = Egne svar
self-count = { $done } av { $all } punkter besvart
self-hand-over = Svarene er dine. Gi fila til lederen når du er klar; ingenting blir sendt herfra. Lederen ser dem ved siden av sine egne og kan ikke endre dem.
self-no-health = Du trenger ikke svare på alt. Ikke skriv helseopplysninger.
self-left-open = Ikke besvart. Det er frivillig.
self-name-why = Navnet gjør at lederen vet hvem svarene er fra.

# Hva timene som er skrevet inn, sier til et punkt på lista eller i avtalen.
fed-rows = Uka som er skrevet inn, har { $what }.
fed-evening = arbeid mellom kl. 21 og 23 { $days }
fed-night = nattarbeid { $days }
fed-sunday = arbeid i søn- og helgedagsfri { $days }
fed-daily-rest = under 11 timer hvile etter { $days }
fed-availability = plikt til å svare utenfor arbeidstida
fed-clause = Timene som er skrevet inn, har { $n ->
    [one] ett punkt
   *[other] { $n } punkter
 } å se på.
fed-clause-over = Uka som er skrevet inn, går over en grense. Derfor står ikke tidene i forslaget.
