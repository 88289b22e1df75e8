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
