# Dokumenta: det som står på papiret.

paper-page = Side { $page } av { $pages }
paper-gap = Manglar
paper-ticked = kryssa av
paper-empty = ikkje kryssa av
paper-draft = Utkast
paper-draft-until = Utkast. Gjeld først når begge partar har skrive under.
paper-version = Versjon av { $date }. Gjeld når begge partar har skrive under. Endrar heimearbeidet seg, skal avtala følgje med, med ny dato.
paper-information-until = Utkast. Blir gitt til den tilsette når det er drøfta og fylt ut.
paper-information-version = Versjon av { $date }. Gitt i staden for ei avtale så lenge pålegget eller tilrådinga varer.
paper-party-employer = Arbeidsgivar
paper-party-org_number = Organisasjonsnummer
paper-party-employee = Arbeidstakar
paper-party-title = Stilling
paper-party-manager = Næraste leiar
paper-order = Kvifor det blir arbeidd heime
paper-order-text = { $kind ->
    [order] Heimearbeidet følgjer av eit pålegg frå styresmaktene. Difor blir denne informasjonen gitt i staden for ei avtale.
    [recommendation] Heimearbeidet følgjer av ei tilråding frå styresmaktene. Difor blir denne informasjonen gitt i staden for ei avtale.
   *[unknown] Skriftleg informasjon kan kome i staden for ei avtale når heimearbeidet følgjer av eit pålegg eller ei tilråding frå styresmaktene. Svara viser ikkje noko slikt.
 }
paper-order-which = Pålegg eller tilråding
paper-order-discussed = Drøfta med dei tillitsvalde
paper-order-from = Frå
paper-order-to = Ventast å vare til
paper-order-open = ikkje kjent
paper-order-ends = Når pålegget eller tilrådinga tek slutt, gjeld ikkje dette lenger. Held heimearbeidet fram, skal det vurderast på nytt om ei avtale må på plass.
paper-problems = Om noko ikkje fungerer
paper-problems-text = Ta det opp med { $manager }. Verneombodet og dei tillitsvalde kan òg hjelpe, og dei ser på arbeidsmiljøet heime på same måten som på kontoret.
paper-signatures = Underskrifter
paper-signs-employer = For arbeidsgivaren
paper-signs-employee = Arbeidstakaren
paper-place-and-date = Stad og dato
paper-signature = Underskrift
paper-about = Gjeld
paper-verdict = Heimekontorforskrifta: { $verdict }. { $form }. Avgjerande regel: { $rule }. Vurdert { $date }.
paper-duties = Plikter, og kva svara viser om kvar
paper-column-duty = Plikt
paper-column-state = Status
paper-column-owner = Kven
paper-column-rule = Regel
paper-column-about = Kva ho gjeld
paper-column-sources = Kjelder
paper-column-certainty = Vekt og visse
paper-sources = Reglar og kjelder
paper-sources-caption = Reglane dette byggjer på, med vekt, visse og kjelder
paper-file-agreement = heimekontoravtale
paper-file-information = heimekontor-informasjon
paper-file-note = heimekontor-notat
paper-file-request = heimekontor-brev

q-information-order = Kva pålegg eller kva tilråding?
    .why = Skriv kva styresmaktene har sagt, og frå når. Det skal stå i den skriftlege informasjonen.
label-information-order = Pålegget eller tilrådinga
q-information-discussion = Når vart det drøfta, og kven var med?
    .why = Arbeidsgivaren skal drøfte det med dei tillitsvalde først. Skriv dagen og kven som var med.
label-information-discussion = Drøftinga: dato og deltakarar
section-information = Om skriftleg informasjon i staden for avtale: pålegget, og drøftinga
section-finished = Merkt som ferdig. Blir noko av det som er avtalt endra, gjeld ikkje merket lenger.
