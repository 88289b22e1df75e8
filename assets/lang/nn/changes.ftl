### Reglar etter dato: tidlegare ordlyd, og kva som er endra.

## Tidlegare ordlyd av reglar

rule-R-204-2022 = Endringar skal inn i avtalen
    .text = Endrar heimearbeidet seg, skal det visast i avtalen. Forskrifta har ingen frist, men for arbeidsavtalen var fristen ein månad fram til 1. juli 2024.
rule-R-332-2022 = Arbeidsmiljølova § 4-3 før 2026
    .text = Lova vernar integritet og verdigheit, gir høve til kontakt med andre, forbyr trakassering og skal så langt råd er hindre vald og trugsmål. Uklare krav, tidspress og støtte stod ikkje i teksten før 2026.
rule-R-402-2022 = Når det krevst verneombod og utval
    .text = Fram til 2024 skulle verksemder med minst ti tilsette ha verneombod, og frå 50 òg arbeidsmiljøutval. Mellom 20 og 50 kom utvalet når ein av partane kravde det.
rule-R-422-2022 = Lovbrotsgebyr
    .text = Fram til 1. juli 2024 var taket 15 G. Grunnbeløpet G blir endra kvar 1. mai.
rule-R-510-2022 = Arbeidsavtalen
    .text = Fram til 1. juli 2024 var fristen for ein skriftleg arbeidsavtale ein månad, og det var færre krav til innhaldet.

## Tidlegare ordlyd av paragrafar

provision-act-4-3-2022 = Arbeidsmiljølova § 4-3: psykososialt arbeidsmiljø
    .text = Arbeidet skal verne integritet og verdigheit og gi kontakt med andre. Ingen skal bli trakasserte, og vald og trugsmål skal hindrast så langt råd er.
provision-act-6-1-2022 = Arbeidsmiljølova § 6-1: verneombod
    .text = Verksemder med minst ti tilsette skal ha verneombod. Er dei færre, kan partane avtale noko anna.
provision-act-14-5-2022 = Arbeidsmiljølova §§ 14-5, 14-6 og 14-8: arbeidsavtalen
    .text = Arbeidsavtalen skal vere skriftleg innan ein månad. Krava til innhaldet er færre enn dei blei 1. juli 2024.
provision-act-18-10-2022 = Arbeidsmiljølova § 18-10: lovbrotsgebyr
    .text = Gebyr på opptil 15 G for brot på visse reglar i lova. Om ein manglande avtale om heimekontor er blant dei, er tvilsamt.

## Einingar

threshold-basic_amounts = G
threshold-month = månad
threshold-percent_of_turnover = prosent av omsetninga

## Tal som er endra

limit-safety_representative = Verneombod krevst frå
limit-committee_on_demand = Utval når ein part krev det, frå
limit-committee = Arbeidsmiljøutval krevst frå
limit-fee_ceiling = Taket for gebyret
limit-fee_ceiling_share = Taket for gebyret, målt mot omsetninga
limit-contract_deadline = Frist for skriftleg arbeidsavtale
limit-changed = { $name }: { $before }, no { $after }
limit-new = { $name }: { $after }, nytt
limit-ended = { $name }: { $before }, ikkje lenger

## Før og no for ei sak

since-title = Endra sidan saka blei lagra
since-text = Då saka blei lagra { $date }, gjaldt andre reglar. Her står det som er annleis no. Du arbeider vidare etter dagens reglar.
since-early = Då saka blei lagra { $on }, gjaldt reglar som ikkje er med i programmet. Dei eldste som er med, er frå { $from }.
since-nothing = Ingen regel som saka kviler på, er endra sidan ho blei lagra.
since-today = Skilnaden til i dag
since-today-text = { $date } gjaldt andre reglar for denne saka enn i dag, { $today }.
since-assessment = Vurderinga
since-same = den same
since-by-time = Skilnaden i vurderinga kjem av tida som har gått, ikkje av nye reglar.
since-duties = Plikter
since-duty-new = ny
since-duty-ended = ikkje lenger
since-duty-changed = før { $before }, no { $after }
since-duty-certain = no sikker
since-duty-uncertain = no usikker
since-before = Før: { $text }
since-after = No: { $text }
since-new = Nytt: { $text }
since-ended = Ikkje lenger: { $text }
since-parts-new = Nye delar: { $parts }.
since-parts-ended = Delar som er borte: { $parts }.
since-doubtful = Ordlyden før: { $certainty }.
key-since = endra sidan lagra

## Kommandoen changes

cli-about-changes = Vis kva som er endra i reglane, og kva utkast det vedkjem
cli-usage-changes = hjemmekontor changes [VAL]
cli-arg-since = Berre endringar frå og med denne dagen
cli-value-since = DATO
changes-since = Endringar sidan { $date }
changes-none = Ingen regel er endra sidan { $date }.
changes-certainty = Visse: { $certainty }
changes-certainty-then = Visse: { $certainty } (før: { $before })
changes-drafts = Utkast i mappa
changes-draft = { $name }, lagra { $date }
changes-draft-undated = { $name }, utan lagra vurdering
changes-draft-rules = Reglar: { $rules }
changes-draft-verdict = Vurderinga: { $before }, no { $after }
changes-draft-verdict-same = Vurderinga er den same: { $verdict }
changes-draft-duties = Plikter som er nye eller endra: { $n }
changes-draft-duty = { $duty }: { $what }
changes-draft-clauses = Teksten i avtalen er ikkje rørt.
changes-untouched = Ikkje råka: { $names }
changes-unreadable = Kan ikkje lesast, og er difor ikkje sett på: { $name }. { $reason }
changes-future = { $on } er etter i dag, { $today }. Vel ein dag som har vore, eller la --since vere.

## Versjonar av ein regel

version-in-force = I kraft frå { $from }, fram til { $to }. Sist sjekka { $checked }.
version-not-on = { $rule } var ikkje i kraft { $on }.
version-others = Andre versjonar
version-earlier = Tidlegare versjonar
version-span = { $from } til { $to }
version-from = frå { $from }
