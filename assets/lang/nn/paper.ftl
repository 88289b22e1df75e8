# Dokumenta: det som står på papiret.

paper-page = Side { $page } av { $pages }
paper-gap = Manglar
paper-ticked = kryssa av
paper-empty = ikkje kryssa av
paper-draft = Utkast
paper-draft-until = Utkast. Gjeld først når begge partar har skrive under.
paper-version = Versjon av { $date }. Gjeld når begge partar har skrive under. Endrar heimearbeidet seg, skal avtalen følgje med, med ny dato.
paper-information-until = Utkast. Blir gitt til den tilsette når det er drøfta og fylt ut.
paper-information-version = Versjon av { $date }. Gitt i staden for ein avtale så lenge pålegget eller tilrådinga varer.
paper-party-employer = Arbeidsgivar
paper-party-org_number = Organisasjonsnummer
paper-party-employee = Arbeidstakar
paper-party-title = Stilling
paper-party-manager = Nærmaste leiar
paper-information-who = Kven det gjeld
paper-order = Kvifor det blir arbeidd heime
paper-order-text = { $kind ->
    [order] Heimearbeidet følgjer av eit pålegg frå styresmaktene. Derfor blir denne informasjonen gitt i staden for ein avtale.
    [recommendation] Heimearbeidet følgjer av ei tilråding frå styresmaktene. Derfor blir denne informasjonen gitt i staden for ein avtale.
   *[unknown] Skriftleg informasjon kan kome i staden for ein avtale når heimearbeidet følgjer av eit pålegg eller ei tilråding frå styresmaktene. Svara viser ikkje noko slikt.
 }
paper-order-which = Pålegg eller tilråding
paper-order-discussed = Drøfta med dei tillitsvalde
paper-order-from = Frå
paper-order-to = Ventast å vare til
paper-order-unknown = Ikkje kjent. Ny informasjon blir gitt når det er klart.
paper-order-ends = Når pålegget eller tilrådinga tek slutt, gjeld ikkje dette lenger. Held heimearbeidet fram, skal det vurderast på nytt om ein avtale må på plass.
paper-problems = Om noko ikkje fungerer
paper-problems-text = Ta det opp med { $manager }. Verneombodet og dei tillitsvalde kan òg hjelpe. Dei tek vare på interessene til dei tilsette også ved heimearbeid, så langt det er praktisk mogleg.
paper-hours-over = Timane som er skrivne inn, går over ei grense for arbeidstid: { $limits }. Sjå på timane, eller på det som er avtalt.
paper-dates = Datoar å hugse
paper-signs-by = { $employer }, ved { $manager }
paper-annex-assessment = Vedlegg: vurderinga
paper-signatures = Underskrifter
paper-signs-employer = For arbeidsgivaren
paper-signs-employee = Arbeidstakaren
paper-place-and-date = Stad og dato
paper-signature = Underskrift
paper-about = Gjeld
paper-verdict = Heimekontorforskrifta: { $verdict }. { $form }. Avgjerande regel: { $rule }. Vurdert { $date }.
paper-column-duty = Plikt
paper-column-advice = Råd
paper-column-owner = Kven
paper-column-rule = Regel
paper-column-about = Kva han gjeld
paper-column-sources = Kjelder
paper-no-source = ingen
paper-column-certainty = Heimel, vekt og visse
paper-sources = Reglar og kjelder
paper-addresses = Kjeldene
paper-sources-caption = Reglane dette byggjer på, med vekt, visse og kjelder
paper-letters = Visse: { $letters }.
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

cli-about-render = Lag dokument av utkast: avtale, tilsynsmappe, rapport
cli-usage-render = hjemmekontor render [VAL] FIL...
cli-arg-to = Formatet: docx, pdf, html, md eller txt; utan det docx, for ei mappe pdf, eller som -o seier
cli-value-to = FORMAT
cli-arg-kind = Dokumentet, om det ikkje skal vere det saka ber om: { $kinds }
cli-value-kind = DOKUMENT
cli-arg-template = Ei Word-fil med brevhovud, skrifter og botntekst
cli-value-template = FIL
cli-arg-hide-names = Set noko anna i staden for namna
cli-about-finish = Merk eit utkast som ferdig, så «utkast» går bort frå sidene
cli-usage-finish = hjemmekontor finish [VAL] FIL
cli-arg-undo = Ta merket bort att
cli-rendered = Skrive: { $path }
cli-rendered-gaps = Det er eit utkast: { $n ->
    [one] Éin ting
   *[other] { $n } ting
 } manglar. Sjå kva med «hjemmekontor check { $path }».
cli-rendered-draft = Ingenting manglar. Merk det som ferdig med «hjemmekontor finish { $path }», så forsvinn «utkast».
cli-finish-gaps = { $path } kan ikkje merkjast som ferdig: { $n ->
    [one] Éin ting
   *[other] { $n } ting
 } manglar. Sjå kva med «hjemmekontor check { $path }».
cli-finished = { $path } er merkt som ferdig. Blir noko av det som er avtalt endra, gjeld ikkje merket lenger.
cli-unfinished = { $path } er eit utkast att.
cli-error-no-case = { $path } er svara til den tilsette. Av dei kan det ikkje lagast eit dokument om saka.
    .do = Ta dei inn i utkastet med «merge», og bruk det.
cli-error-template-word = Ein mal kan berre brukast til Word.
    .do = Vel --to docx, eller ta bort --template.
paper-no-glyph = PDF kan ikkje vise teiknet «{ $character }» ({ $code }) i «{ $near }».
    .do = Ta det bort, eller vel eit anna format: { $formats }.
paper-failed = Dokumentet kunne ikkje lagast: { $cause }.
paper-template-no-docx = Malen er ikkje ei Word-fil av den nye typen (.docx).
paper-template-no-word = Malen er ikkje eit Word-dokument som kan lesast. Er han gammal (.doc), låst med passord eller laga for eit anna program?
paper-template-large = Malen er for stor.
paper-template-broken = Malen er øydelagd: { $part } i han kan ikkje lesast.
paper-template-do = Lagre han på nytt som .docx frå Word eller LibreOffice, eller ta bort --template.
cli-arg-render-lang = Språket på skjermen og i dokumenta: nb, nn, en. Utan det har dokumenta språket til utkastet
cli-arg-blank = Eit tomt skjema til å fylle ut for hand: eigenerklæringa, eller samtaleguiden med --kind. Treng inga fil
cli-error-input = { $path } blir lesen, og blir aldri skriven over.
    .do = Vel eit anna namn med -o.
cli-error-ending = { $path } sluttar ikkje som noko av det som kan lagast.
    .do = La namnet slutte på { $endings }, eller sei formatet med --to.
cli-error-formats = { $path } sluttar ikkje som { $format }, og --to ber om { $format }.
    .do = Vel -o { $named }, eller ta bort --to.
cli-error-folder-file = { $path } er namnet på ei fil, og det som blir laga, er ei mappe.
    .do = Vel eit namn utan ending med -o.
cli-error-blank = Berre eigenerklæringa og samtaleguiden kan lagast tomme.
    .do = Vel --kind declaration eller --kind conversation, eller ta bort --blank.
cli-error-draft-there = { $path } finst frå før.
    .do = Opne det med «hjemmekontor open», eller vel eit anna namn.
