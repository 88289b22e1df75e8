# Punkta i avtalen: tittel, hjelp og framlegg til tekst.

clause-A-0 = Endringar blir skrivne inn i avtalen
    .hint = Endrar heimearbeidet seg, skal avtalen vise det. Vanleg feil: ny praksis utan ny versjon, dato og stadfesting frå begge.

clause-A-1 = Omfanget av heimearbeidet
    .hint = Kor mykje, kva dagar og kven som avgjer. Vanleg feil: «etter avtale med leiar» åleine seier ikkje noko om omfanget.
    .suggest-fixed = { $employee } arbeider { $days } i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Vekedagane blir avtalte med leiaren og førte i kalenderen. Når arbeidet krev det, kan leiaren med rimeleg varsel be om oppmøte på kontoret ein heimedag. Heimedagar som fell bort på grunn av ferie, heilagdagar, møte eller reise, blir ikkje overførte.
    .suggest-week = { $employee } arbeider i sin eigen heim desse dagane kvar veke: { $weekdays }. Arbeidet blir gjort på adressa som er registrert hos arbeidsgivaren. Skal ein dag bytast, blir det avtalt med leiaren og ført i kalenderen. Når arbeidet krev det, kan leiaren med rimeleg varsel be om oppmøte på kontoret ein heimedag. Heimedagar som fell bort på grunn av ferie, heilagdagar, møte eller reise, blir ikkje overførte.
    .suggest-rota = { $employee } arbeider i sin eigen heim i ein runde på { $weeks } veker, på adressa som er registrert hos arbeidsgivaren: { $weekdays }. Det er { $average } i snitt. Veke 1 er veka avtalen tek til, og runden tek så til på nytt. Skal ein dag bytast, blir det avtalt med leiaren og ført i kalenderen. Heimedagar som fell bort, blir ikkje overførte til neste runde.
    .suggest-quota = { $employee } kan arbeide inntil { $days } i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Dagane blir valde i samråd med leiaren og førte i kalenderen på førehand. Ubrukte dagar blir ikkje overførte. Partane ser jamleg på kor mykje ordninga faktisk blir brukt, og endrar avtalen om bruken blir ein annan.
    .suggest-rotation = { $employee } arbeider i sin eigen heim etter ei fast rullering, på adressa som er registrert hos arbeidsgivaren. Omfanget av heimearbeidet er { $days }. Leiaren set opp planen saman med { $employee } og gjer han kjend minst to veker før han blir teken i bruk. Heimedagar som fell bort, blir ikkje overførte til neste runde.
    .suggest-seasonal = Heimearbeidet følgjer sesongen og blir utført i heimen til { $employee }, på adressa som er registrert hos arbeidsgivaren. Omfanget i sesongen er { $days }. Leiaren og { $employee } avtaler skriftleg kva veker sesongen varer, før han tek til. Utanom sesongen er kontoret arbeidsstaden, og ubrukte heimedagar blir ikkje overførte.
    .suggest-temporary = I ein avgrensa periode på { $days } arbeider { $employee } i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Start og slutt følgjer av punktet om varigheit. Når perioden er over, er arbeidsstaden igjen den som står i arbeidsavtalen, og dagar som ikkje er brukte, fell bort.
    .suggest-ad_hoc = { $employee } kan frå gong til gong avtale med leiaren å arbeide i sin eigen heim, inntil { $days }. Avtalen om den einskilde dagen blir gjord på førehand og ført i kalenderen. Arbeidet blir gjort på adressa som er registrert hos arbeidsgivaren. Ubrukte dagar blir ikkje overførte.
    .suggest-on_call = { $employee } har vakt etter vaktplanen og utfører arbeidet som kjem i vakta, i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Vaktplanen viser dagar og klokkeslett og avgjer omfanget av heimearbeidet. Arbeid i vakta blir ført og rekna fullt ut som arbeidstid. Sjølve vakta blir rekna om til arbeidstid etter arbeidsmiljølova og ein tariffavtale som gjeld for stillinga.
    .suggest-exclusive = { $employee } arbeider berre i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Ordninga omfattar alle arbeidsdagar. Leiaren og { $employee } avtaler faste dagar for å møtast fysisk, og anna oppmøte blir varsla i rimeleg tid.
    .suggest-elsewhere = { $employee } arbeider utanfor kontoret i dette omfanget: { $days }. Staden er { $place }. Det er ikkje heimen til { $employee }, så heimekontorforskrifta gjeld ikkje; dette er avtalt mellom partane, og arbeidsmiljølova gjeld direkte.
    .suggest-order = Så lenge pålegget eller tilrådinga varer, arbeider { $employee } i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Omfanget er { $days }. Trengst det oppmøte på kontoret, seier arbeidsgivaren frå i rimeleg tid, og berre når pålegget eller tilrådinga opnar for det.
    .suggest-order-only = Så lenge pålegget eller tilrådinga varer, arbeider { $employee } berre i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Det gjeld alle arbeidsdagar. Trengst det oppmøte på kontoret, seier arbeidsgivaren frå i rimeleg tid, og berre når pålegget eller tilrådinga opnar for det.
    .suggest-order-period = Så lenge pålegget eller tilrådinga varer, arbeider { $employee } i sin eigen heim, på adressa som er registrert hos arbeidsgivaren. Perioden er rekna til { $days }. Trengst det oppmøte på kontoret, seier arbeidsgivaren frå i rimeleg tid, og berre når pålegget eller tilrådinga opnar for det.

clause-A-2 = Arbeidstid for heimearbeidet
    .hint = Når det blir arbeidd, overtid, kvile og føring av timar. Vanleg feil: den oppheva regelen om 40 timar i veka heime, eller gjennomsnitt utan eigen avtale.
    .suggest = Arbeidstida er den same heime som på kontoret, og dei vanlege reglane om arbeidstid i arbeidsmiljølova gjeld. Overtid blir arbeidd berre når ho er pålagd eller godkjend på førehand. { $employee } har minst 11 timar samanhengande fri i døgnet og 35 timar i veka, og det blir ikkje utført ordinært arbeid frå laurdag kl. 18.00 til søndag kl. 22.00, eller i den tilsvarande tida rundt heilagdagar. Timane blir førte kvar arbeidsdag i systemet til arbeidsgivaren.
    .suggest-exempt = Stillinga er leiande eller særleg uavhengig etter arbeidsmiljølova § 10-12, og reglane i lova om arbeidstid gjeld berre så langt den paragrafen seier. { $employee } legg sjølv opp arbeidsdagen innanfor det stillinga krev. Arbeidet blir likevel planlagt slik at { $employee } får forsvarleg kvile, til vanleg 11 timar i døgnet og 35 timar i veka. { $manager } og { $employee } tek opp arbeidsmengd og kvile i dei faste samtalane.
    .suggest-hours = Arbeidstida er til vanleg slik: { $hours }. { $averaging ->
        [none] {""}
       *[other] Arbeidstida blir rekna i snitt over { $averaging }, etter ein eigen skriftleg avtale.{" "}
    }Overtid blir arbeidd berre når ho er pålagd eller godkjend på førehand. { $employee } har minst 11 timar samanhengande fri i døgnet og 35 timar i veka, og det blir ikkje utført ordinært arbeid frå laurdag kl. 18.00 til søndag kl. 22.00, eller i den tilsvarande tida rundt heilagdagar. Arbeid etter kl. 21.00 blir gjort berre etter eigen avtale. Timane blir førte kvar arbeidsdag i systemet til arbeidsgivaren.

clause-A-3 = Når ein skal vere tilgjengeleg
    .hint = Når og kvar ein skal kunne nåast, og når ikkje. Vanleg feil: «alltid tilgjengeleg» kan gjere fritid til arbeidstid.
    .suggest = På heimedagar er { $employee } tilgjengeleg i kjernetida kl. { $core } på telefon og i dei avtalte digitale kanalane, bortsett frå i pausar og avtalt fråvær. Utanom arbeidstida er det inga plikt til å vere tilgjengeleg. Meldingar som kjem då, kan vente til neste arbeidsdag.
    .suggest-window = På heimedagar er { $employee } til å nå kl. { $available } på telefon og i dei avtalte digitale kanalane, bortsett frå i pausar og avtalt fråvær. Kjernetida er kl. { $core }. Utanom dette er det inga plikt til å vere tilgjengeleg eller svare. Meldingar som kjem då, kan vente til neste arbeidsdag.
    .suggest-order = På heimedagar er { $employee } tilgjengeleg i kjernetida kl. { $core } på telefon og i dei digitale kanalane verksemda bruker, bortsett frå i pausar og meldt fråvær. Utanom arbeidstida er det inga plikt til å vere tilgjengeleg. Meldingar som kjem då, kan vente til neste arbeidsdag.
    .suggest-order-window = På heimedagar er { $employee } til å nå kl. { $available } på telefon og i dei digitale kanalane verksemda bruker, bortsett frå i pausar og meldt fråvær. Kjernetida er kl. { $core }. Utanom dette er det inga plikt til å vere tilgjengeleg eller svare. Meldingar som kjem då, kan vente til neste arbeidsdag.

clause-A-4 = Forventa varigheit
    .hint = Når ordninga tek til, og om ho har ein slutt. Vanleg feil: «mellombels» utan sluttdato, eller stillteiande forlenging.
    .suggest = Avtalen gjeld frå { $start } og inntil vidare, til han blir endra eller sagd opp.
    .suggest-temporary = Avtalen er mellombels og gjeld frå { $start } til og med { $end }. Han fell då bort utan oppseiing, medan arbeidsforholdet held fram. Forlenging blir avtalt skriftleg før sluttdatoen.
    .suggest-order = Dette gjeld frå { $start } til og med { $end }, så lenge pålegget eller tilrådinga varer. Varer det lenger eller kortare, gir arbeidsgivaren ny skriftleg informasjon. Tilsetjinga er den same.
    .suggest-order-open = Dette gjeld frå { $start } og så lenge pålegget eller tilrådinga varer. Kor lenge det blir, er ikkje kjent enno. Arbeidsgivaren gir ny skriftleg informasjon når det er klart. Tilsetjinga er den same.

clause-A-5 = Endring og oppseiing av avtalen
    .hint = Kven som kan endre eller avslutte ordninga, og fristen. Vanleg feil: uklart at det berre er heimekontoret som tek slutt, ikkje jobben.
    .suggest = Begge partar kan seie opp denne avtalen skriftleg med éin månads frist, og kvar av dei kan når som helst be om at han blir endra. Endringar blir avtalte skriftleg. Oppseiinga gjeld berre heimearbeidet: Arbeidsforholdet held fram, og arbeidsstaden blir den som følgjer av arbeidsavtalen.
    .suggest-order = Arbeidsgivaren endrar ordninga når pålegget eller tilrådinga blir endra eller tek slutt, og gir då ny skriftleg informasjon så tidleg som mogleg. { $employee } kan når som helst ta opp endringar med { $manager }. Endringa gjeld berre heimearbeidet: Arbeidsforholdet held fram, og arbeidsstaden blir den som følgjer av arbeidsavtalen.
    .order = Endringar og slutt

clause-A-6 = Prøvetid for ordninga
    .hint = Om ordninga blir prøvd ut først. Vanleg feil: forveksling med prøvetid i stillinga, eller prøvetid utan dato for evaluering.
    .suggest = Det er ikkje avtalt prøvetid for ordninga.
    .suggest-order = Det er inga prøvetid for ordninga.

clause-A-7 = Utstyr: eigedomsrett, drift og vedlikehald
    .hint = Kven som skaffar, eig, driftar og tek tilbake utstyret. Vanleg feil: inga utstyrsliste, eller private einingar utan sikring.
    .suggest = Arbeidsgivaren låner ut det utstyret som trengst til heimearbeidet, eig det og står for drift, vedlikehald og utskifting. Utlånt utstyr blir ført på ei liste som følgjer avtalen. { $employee } tek forsvarleg vare på utstyret, melder feil utan opphald og leverer det tilbake innan 14 dagar når ordninga tek slutt. Eige utstyr blir brukt berre når { $manager } har godkjent det skriftleg.
    .suggest-order = Arbeidsgivaren låner ut det utstyret som trengst til heimearbeidet, eig det og står for drift, vedlikehald og utskifting. Utlånt utstyr blir ført på ei liste som følgjer denne informasjonen. { $employee } tek forsvarleg vare på utstyret, melder feil utan opphald og leverer det tilbake innan 14 dagar når ordninga tek slutt. Eige utstyr blir brukt berre når { $manager } har godkjent det skriftleg.

clause-A-8 = Saksbehandling, teieplikt og dokument
    .hint = Kva som kan behandlast heime, og korleis det blir oppbevart. Vanleg feil: papirarkiv heime, privat skylagring og samtalar andre kan høyre.
    .suggest = Teieplikta gjeld heime på same måten som på kontoret, og arbeidet blir gjort i system arbeidsgivaren har godkjent. { $employee } syter for at andre ikkje ser eller høyrer fortrulege opplysningar. Papir blir tekne med heim berre når { $manager } har godkjent det; dei blir låste inn og leverte tilbake til kontoret. Tap og avvik blir melde straks, og seinast innan 24 timar.

clause-E-01 = Partar og nærmaste leiar
    .hint = Kven avtalen gjeld for, og kven som følgjer han opp. Vanleg feil: feil juridisk eining som arbeidsgivar.
    .suggest = Avtalen er inngått mellom { $employer } som arbeidsgivar og { $employee } som arbeidstakar. { $manager } er nærmaste leiar og følgjer opp avtalen for arbeidsgivaren. Stilling og andre opplysningar om partane er dei som står i arbeidsavtalen.

clause-E-02 = Forholdet til arbeidsavtalen
    .hint = Om heimen er fast arbeidsstad. Vanleg feil: uklart for reise og for retten til å avslutte. Tilpass teksten om alt arbeid blir gjort heime.
    .suggest = Denne avtalen er eit tillegg til arbeidsavtalen, som elles gjeld uendra. Kontoret er framleis den faste arbeidsstaden, og heimen er arbeidsstad berre så langt denne avtalen seier.

clause-E-03 = Frivilligheit
    .hint = At ordninga er ønskt av begge. Vanleg feil: heimekontor som i praksis blir pålagt.
    .suggest = Heimekontoret er frivillig for begge partar. { $employee } kan når som helst be om å arbeide meir på kontoret, utan å grunngi ønsket. Eit slikt ønske får ingen følgjer for stilling, oppgåver eller vurdering.

clause-E-04 = Oppgåver og resultat
    .hint = Kva oppgåver som eignar seg heime, og korleis dei blir følgde opp. Vanleg feil: å måle nærvær i staden for arbeid.
    .suggest = Heime blir det gjort oppgåver som eignar seg for det, slik { $employee } og { $manager } er samde om. Oppgåver som krev oppmøte, særskilt utstyr eller tett samarbeid, blir lagde til kontordagar. Arbeidet blir følgt opp etter avtalte mål og resultat, ikkje etter tid framfor skjermen.

clause-E-05 = Arbeidsmiljø og eigenerklæring
    .hint = Korleis arbeidsmiljøet heime blir kartlagt og følgt opp. Vanleg feil: eit skjema som blir fylt ut éin gong og gløymt.
    .suggest = { $employee } gir ei eigenerklæring om arbeidsmiljøet heime når avtalen blir inngått, og deretter kvar 12. månad. { $manager } og { $employee } går gjennom erklæringa og avtaler tiltak med ansvarleg og frist. { $employee } medverkar til tiltaka og seier frå når tilhøva endrar seg. Blir tilhøva ikkje gode nok, blir det avtalt andre tiltak, færre heimedagar eller arbeid på kontoret.

clause-E-06 = Kontakt og oppfølging
    .hint = Samtalar, felles dagar og dagleg kontakt. Vanleg feil: gode ord utan faste tidspunkt.
    .suggest = { $manager } og { $employee } har ein fast samtale kvar veke, om både arbeidet og korleis det går. Gruppa har ein felles kontordag i veka, på ein dag { $manager } fastset. { $employee } har kontakt med kollegaer eller { $manager } kvar heimedag.

clause-E-07 = Tilgang til heimen
    .hint = At heimen er privat, og korleis eit besøk blir avtalt. Vanleg feil: generelt samtykke på førehand i staden for særskild avtale kvar gong.
    .suggest = Denne avtalen gir ikkje arbeidsgivaren tilgang til heimen. Er eit besøk ønskjeleg, til dømes frå bedriftshelsetenesta, blir det avtalt særskilt kvar gong med dato, føremål og kven som kjem, og { $employee } kan seie nei. Elles blir det brukt samtale, eigenerklæring og det { $employee } sjølv vel å vise.

clause-E-08 = Utgifter
    .hint = Kven som betaler nett, telefon, straum og møblar. Vanleg feil: fast sum utan dokumentasjon, som kan bli skattepliktig.
    .suggest = Arbeidsgivaren dekkjer utgifter til heimearbeidet når { $manager } har godkjent dei skriftleg på førehand og dei er dokumenterte med kvittering. Andre utgifter, som straum og bruk av rom, blir ikkje dekte utan eigen avtale. Spørsmål om skatt følgjer reglane som gjeld til kvar tid.

clause-E-09 = Forsikring
    .hint = Kva som er avklart om skade på person og utstyr. Vanleg feil: å love dekking som ikkje finst. Spør forsikringsselskapet.
    .suggest = Dekkinga ved skade heime kan vere snevrare enn på kontoret, og denne avtalen gir ikkje i seg sjølv noka forsikringsdekking. Arbeidsgivaren spør forsikringsselskapet skriftleg kva som gjeld for personskade og utstyr, og gir { $employee } kopi av svaret. Partane vurderer deretter om det trengst tilleggsforsikring.

clause-E-10 = Melding om skade og avvik
    .hint = Kven som får beskjed, og kor fort. Vanleg feil: å tru at skadar heime ikkje skal registrerast.
    .suggest = { $employee } melder skadar, ulykker, nestenulykker og farlege tilhøve under heimearbeidet til { $manager } same dagen, eller så snart det lèt seg gjere. Meldinga seier kvar, når og under kva arbeid det skjedde. Arbeidsgivaren registrerer saka og varslar vidare når regelverket krev det.

clause-E-11 = Informasjonstryggleik
    .hint = Nett, skjerm, pålogging og oppdateringar. Vanleg feil: reglar ingen kan følgje heime.
    .suggest = { $employee } bruker godkjent utstyr og sikra nett, låser skjermen når plassen står tom, og installerer oppdateringar når dei kjem. Arbeidsutstyr og pålogging blir ikkje delte med andre i husstanden. Tap av utstyr og mistanke om datainnbrot blir melde straks til brukarstøtta og { $manager }.

clause-E-12 = Kontrolltiltak og føring av timar
    .hint = Kva arbeidsgivaren kan kontrollere, og kvifor. Vanleg feil: kamera eller måling av tastetrykk utan sakleg grunn og drøfting.
    .suggest = Heimearbeidet blir ikkje kontrollert ut over føring av timar, vanleg oppfølging av resultat og nødvendig sikring av systema. Kamera, tastetrykk og skjermaktivitet blir ikkje brukte til å måle arbeidet. Eit nytt kontrolltiltak blir innført berre når det har sakleg grunn og ikkje er uforholdsmessig, etter drøfting med dei tillitsvalde og informasjon til { $employee }.

clause-E-13 = Møte og bruk av kamera
    .hint = Korleis møte blir haldne når nokon er heime. Vanleg feil: dei som er på skjerm, fell utanfor.
    .suggest = Møte der { $employee } er med heimanfrå, blir planlagde slik at alle kan delta på lik linje. Det er frivillig å ha kamera på når ikkje anna er avtalt for det einskilde møtet. Det som blir bestemt, blir skrive ned og delt.

clause-E-14 = Sjukdom og omsorg heime
    .hint = At sjuk er sjuk, også heime. Vanleg feil: heimekontor brukt i staden for sjukefråvær eller omsorgsdagar.
    .suggest = Den som er sjuk, er sjuk også på heimekontor: Fråvær blir meldt på vanleg måte, og ingen ventar arbeid. Heimekontor blir ikkje brukt i staden for eigenmelding, sjukmelding eller omsorgsdagar. Er { $employee } delvis sjukmeld, blir arbeidet avtalt med { $manager } innanfor sjukmeldinga.

clause-E-15 = Arbeid frå andre stader
    .hint = Om hytte, andre stader og utlandet er med. Vanleg feil: å tru at forskrifta følgjer med dit. Skatt, trygd og tryggleik blir avklara særskilt.
    .suggest = Avtalen gjeld berre arbeid i heimen til { $employee } og omfattar ikkje hytte, kontorfellesskap, andre stader eller utlandet. Arbeid frå slike stader blir avtalt skriftleg med { $manager } kvar gong. For arbeid i utlandet blir skatt, trygd og informasjonstryggleik avklara før avreise.

clause-E-16 = Flytting og endringar heime
    .hint = Kva som skjer ved ny adresse eller nye tilhøve heime. Vanleg feil: adressa blir endra utan at nokon vurderer arbeidsplassen på nytt.
    .suggest = { $employee } seier frå til { $manager } før flytting, og når endringar heime har noko å seie for arbeidet. Det er ikkje nødvendig å oppgi private årsaker. Partane ser på arbeidsmiljøet på nytt og oppdaterer avtalen.

clause-E-17 = Overtid og reise mellom heim og kontor
    .hint = Korleis overtid og reise i arbeidsdagen blir rekna. Vanleg feil: reglar som skil seg frå arbeidsavtalen.
    .suggest = Overtid blir avtalt på same måten heime som på kontoret og blir arbeidd berre når ho er pålagd eller godkjend på førehand. Reise mellom heim og kontor før og etter arbeidsdagen er ikkje arbeidstid. Ber arbeidsgivaren { $employee } kome til kontoret etter at arbeidsdagen heime har teke til, blir reisetida rekna som arbeidstid.

clause-E-18 = Evaluering
    .hint = Når de går gjennom ordninga, og kven som kallar inn. Vanleg feil: evalueringa blir gløymd fordi ho manglar dato og ansvarleg.
    .suggest = { $manager } kallar inn til evaluering av ordninga tre månader etter at ho tok til, og deretter kvart år. Partane ser på omfang, arbeidstid, arbeidsmiljø og utstyr, og endrar avtalen om det trengst. Det blir ført eit kort notat med dato for neste evaluering.

clause-E-19 = Tillitsvald og verneombod
    .hint = Kven som er informert om ordninga. Vanleg feil: tillitsvald og verneombod får høyre om ordninga først når noko går gale.
    .suggest = Arbeidsgivaren informerer tillitsvald og verneombod om at { $employee } har avtale om heimekontor, utan å dele private opplysningar. { $employee } kan ta opp alt som gjeld ordninga med dei, og ha ein av dei med i samtalar om ordninga.

clause-E-20 = Tariffavtale
    .hint = Forholdet til ein tariffavtale. Vanleg feil: eit vilkår som er dårlegare enn tariffavtalen.
    .suggest = Er { $employer } bunden av ein tariffavtale som gjeld for stillinga, går tariffavtalen føre ved motstrid. Det han seier om heimekontor, arbeidstid og godtgjersle, gjeld også for heimearbeidet.

clause-E-21 = Arbeidstakar under 18 år
    .hint = Særreglane om arbeidstid og kvile for unge. Vanleg feil: kveldsarbeid eller overtid for den som er under 18.
    .suggest = Så lenge { $employee } er under 18 år, gjeld dei særlege reglane i arbeidsmiljølova om arbeidstid, pausar og kvile for unge, og dei går føre resten av avtalen. Heimearbeidet blir lagt til dagtid, utan overtid og nattarbeid. { $manager } set opp ein skriftleg arbeidsplan før arbeidet tek til, og held dagleg kontakt.

clause-E-22 = Kveldsarbeid kl. 21.00–23.00
    .hint = Arbeid kl. 21.00–23.00 berre på initiativ frå den tilsette. Vanleg feil: at det er leiaren som foreslår det, eller at kvila blir for kort.
    .suggest = { $employee } kan berre på eige initiativ arbeide mellom kl. 21.00 og 23.00 måndag til fredag, men ikkje på heilagdagar eller kvelden før, og arbeidsgivaren verken krev eller ventar det. Timane blir førte og går inn i den vanlege daglege arbeidstida. Neste arbeidsdag tek til tidlegast 11 timar etter at kveldsarbeidet slutta, det vil seie kl. 10.00 etter arbeid til kl. 23.00. { $employee } kan slutte med kveldsarbeidet når som helst.
    .suggest-days = { $employee } ønskjer sjølv å arbeide noko mellom kl. 21.00 og 23.00, til vanleg { $evenings }, og kan gjere det på eige initiativ, men ikkje på heilagdagar eller kvelden før. Arbeidsgivaren verken krev eller ventar det. Timane blir førte og går inn i den vanlege daglege arbeidstida. Neste arbeidsdag tek til tidlegast 11 timar etter at kveldsarbeidet slutta, det vil seie kl. 10.00 etter arbeid til kl. 23.00. { $employee } kan slutte med kveldsarbeidet når som helst.

clause-E-23 = Arbeidsplass på kontoret
    .hint = Om plassen på kontoret framleis er der. Vanleg feil: ordninga blir brukt til å kutte plassar utan at det er avtalt.
    .suggest = { $employee } har framleis ein eigna arbeidsplass på kontoret og kan bruke han også på avtalte heimedagar. Blir plassen delt med andre, syter arbeidsgivaren for at det er ein ledig når { $employee } skal arbeide der. Endringar i dette blir tekne opp med { $employee } på førehand.

clause-E-24 = Underskrift, versjon og kopi
    .hint = Når avtalen er gyldig, og kvar han ligg. Vanleg feil: eit utkast utan underskrift blir brukt som avtale.
    .suggest = Avtalen er eit utkast til begge partar har skrive under, på papir eller elektronisk. Kvar versjon har dato, og den siste som er underskriven, erstattar dei tidlegare. { $employee } får sitt eksemplar, og ein kopi blir lagd i personalmappa.

clause-E-25 = Vurdering av verkeområdet
    .hint = Kvifor forskrifta er rekna å gjelde eller ikkje. Vanleg feil: avtalen viser eit anna mønster enn det som vart vurdert.
    .suggest = Vurderinga av om heimekontorforskrifta gjeld, ligg ved avtalen med arbeidsmønster, resultat og dato. Ho er bakgrunn for avtalen og gir ikkje i seg sjølv rettar eller plikter. Endrar arbeidsmønsteret seg vesentleg, gjer { $manager } ei ny vurdering.

clause-none = Inga særskild avtale.

# Arbeidstida slik eit punkt seier ho.
clause-hours-home = kl. { $times } heime{ $pause ->
    [0] {""}
   *[other] {" "}med { $pause } minutt pause
    }
clause-hours-office = kl. { $times } på kontoret{ $pause ->
    [0] {""}
   *[other] {" "}med { $pause } minutt pause
    }
clause-hours-standby = beredskapsvakt kl. { $times }
