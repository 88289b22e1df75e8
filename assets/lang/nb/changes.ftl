### Regler etter dato: tidligere ordlyd, og hva som er endret.

## Tidligere ordlyd av regler

rule-R-204-2022 = Endringer skal inn i avtalen
    .text = Endrer hjemmearbeidet seg, skal det vises i avtalen. Forskriften har ingen frist, men for arbeidsavtalen var fristen en måned fram til 1. juli 2024.
rule-R-332-2022 = Arbeidsmiljøloven § 4-3 før 2026
    .text = Loven verner integritet og verdighet, gir mulighet for kontakt med andre, forbyr trakassering og skal så langt det går hindre vold og trusler. Uklare krav, tidspress og støtte sto ikke i teksten før 2026.
rule-R-402-2022 = Når det kreves verneombud og utvalg
    .text = Fram til 2024 skulle virksomheter med minst ti ansatte ha verneombud, og fra 50 også arbeidsmiljøutvalg. Mellom 20 og 50 kom utvalget når en av partene krevde det.
rule-R-422-2022 = Overtredelsesgebyr
    .text = Fram til 1. juli 2024 var taket 15 G. Grunnbeløpet G endres hver 1. mai.
rule-R-510-2022 = Arbeidsavtalen
    .text = Fram til 1. juli 2024 var fristen for en skriftlig arbeidsavtale en måned, og kravene til innholdet var færre.

## Tidligere ordlyd av paragrafer

provision-act-4-3-2022 = Arbeidsmiljøloven § 4-3: psykososialt arbeidsmiljø
    .text = Arbeidet skal verne integritet og verdighet og gi kontakt med andre. Ingen skal trakasseres, og vold og trusler skal hindres så langt det går.
provision-act-6-1-2022 = Arbeidsmiljøloven § 6-1: verneombud
    .text = Virksomheter med minst ti ansatte skal ha verneombud. Er de færre, kan partene avtale noe annet.
provision-act-14-5-2022 = Arbeidsmiljøloven §§ 14-5, 14-6 og 14-8: arbeidsavtalen
    .text = Arbeidsavtalen skal være skriftlig innen en måned. Kravene til innholdet er færre enn de ble 1. juli 2024.
provision-act-18-10-2022 = Arbeidsmiljøloven § 18-10: overtredelsesgebyr
    .text = Gebyr inntil 15 G for brudd på visse regler i loven. Om en manglende avtale om hjemmekontor er blant dem, er tvilsomt.

## Enheter

threshold-basic_amounts = G
threshold-month = måned
threshold-percent_of_turnover = prosent av omsetningen

## Tall som er endret

limit-safety_representative = Verneombud kreves fra
limit-committee_on_demand = Utvalg når en part krever det, fra
limit-committee = Arbeidsmiljøutvalg kreves fra
limit-fee_ceiling = Taket for gebyret
limit-fee_ceiling_share = Taket for gebyret, målt mot omsetningen
limit-contract_deadline = Frist for skriftlig arbeidsavtale
limit-changed = { $name }: { $before }, nå { $after }
limit-new = { $name }: { $after }, nytt
limit-ended = { $name }: { $before }, ikke lenger

## Før og nå for en sak

since-title = Endret siden saken ble lagret
since-text = Da saken ble lagret { $date }, gjaldt andre regler. Her står det som er annerledes nå. Du arbeider videre etter dagens regler.
since-early = Da saken ble lagret { $on }, gjaldt regler som ikke er med i programmet. De eldste som er med, er fra { $from }.
since-nothing = Ingen regel som saken hviler på, er endret siden den ble lagret.
since-today = Forskjellen til i dag
since-today-text = { $date } gjaldt andre regler for denne saken enn i dag, { $today }.
since-assessment = Vurderingen
since-same = den samme
since-by-time = Forskjellen i vurderingen kommer av tida som har gått, ikke av nye regler.
since-duties = Plikter
since-duty-new = ny
since-duty-ended = ikke lenger
since-duty-changed = før { $before }, nå { $after }
since-duty-certain = nå sikker
since-duty-uncertain = nå usikker
since-before = Før: { $text }
since-after = Nå: { $text }
since-new = Nytt: { $text }
since-ended = Ikke lenger: { $text }
since-parts-new = Nye deler: { $parts }.
since-parts-ended = Deler som er borte: { $parts }.
since-doubtful = Ordlyden før: { $certainty }.
key-since = endret siden lagret

## Kommandoen changes

cli-about-changes = Vis hva som er endret i reglene, og hvilke utkast det berører
cli-usage-changes = hjemmekontor changes [VALG]
cli-arg-since = Bare endringer fra og med denne dagen
cli-value-since = DATO
changes-since = Endringer siden { $date }
changes-none = Ingen regel er endret siden { $date }.
changes-certainty = Sikkerhet: { $certainty }
changes-certainty-then = Sikkerhet: { $certainty } (før: { $before })
changes-drafts = Utkast i mappa
changes-draft = { $name }, lagret { $date }
changes-draft-undated = { $name }, uten lagret vurdering
changes-draft-rules = Regler: { $rules }
changes-draft-verdict = Vurderingen: { $before }, nå { $after }
changes-draft-verdict-same = Vurderingen er den samme: { $verdict }
changes-draft-duties = Plikter som er nye eller endret: { $n }
changes-draft-duty = { $duty }: { $what }
changes-draft-clauses = Teksten i avtalen er ikke rørt.
changes-untouched = Ikke berørt: { $names }
changes-unreadable = Kan ikke leses, og er derfor ikke sett på: { $name }. { $reason }
changes-future = { $on } er etter i dag, { $today }. Velg en dag som har vært, eller la --since være.

## Versjoner av en regel

version-in-force = I kraft fra { $from }, fram til { $to }. Sist sjekket { $checked }.
version-not-on = { $rule } var ikke i kraft { $on }.
version-others = Andre versjoner
version-earlier = Tidligere versjoner
version-span = { $from } til { $to }
version-from = fra { $from }
