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
