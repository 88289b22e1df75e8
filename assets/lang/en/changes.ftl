### Rules by date: earlier wording, and what has changed.

## Earlier wording of rules

rule-R-204-2022 = Changes go into the agreement
    .text = When the home work changes, the agreement must show it. The regulation gives no deadline, but for the employment contract it was one month until 1 July 2024.
rule-R-332-2022 = Working Environment Act § 4-3 before 2026
    .text = The Act protects integrity and dignity, gives room for contact with others, forbids harassment and guards as far as possible against violence and threats. Unclear demands, time pressure and support were not in the text before 2026.
rule-R-402-2022 = When representative and committee are due
    .text = Until 2024, undertakings with at least ten employees had to have a safety representative, and from 50 a committee. Between 20 and 50, either party could demand a committee.
rule-R-422-2022 = Violation fee
    .text = Until 1 July 2024 the ceiling was 15 G. The basic amount G changes on 1 May each year.
rule-R-510-2022 = The employment contract
    .text = Until 1 July 2024 the deadline for a written contract was one month, and less was asked of what it says.

## Earlier wording of provisions

provision-act-4-3-2022 = Working Environment Act § 4-3: psychosocial working environment
    .text = Work must protect integrity and dignity and give contact with others. Nobody is to be harassed, and violence and threats are to be prevented as far as possible.
provision-act-6-1-2022 = Working Environment Act § 6-1: safety representative
    .text = Undertakings with at least ten employees must have a safety representative. With fewer, the parties may agree on another way.
provision-act-14-5-2022 = Working Environment Act §§ 14-5, 14-6 and 14-8: the employment contract
    .text = The contract must be in writing within a month. Less is asked of what it says than from 1 July 2024.
provision-act-18-10-2022 = Working Environment Act § 18-10: violation fee
    .text = A fee of up to 15 G for breach of certain rules of the Act. Whether a missing home-office agreement is among them is doubtful.

## Units

threshold-basic_amounts = G
threshold-month = month
threshold-percent_of_turnover = per cent of turnover
