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

## Numbers that have changed

limit-safety_representative = Safety representative due from
limit-committee_on_demand = Committee when a party demands it, from
limit-committee = Committee due from
limit-fee_ceiling = Ceiling of the fee
limit-fee_ceiling_share = Ceiling of the fee, by turnover
limit-contract_deadline = Deadline for a written contract
limit-changed = { $name }: { $before }, now { $after }
limit-new = { $name }: { $after }, new
limit-ended = { $name }: { $before }, no longer

## Then and now for a case

since-title = Changed since the case was saved
since-text = When the case was saved on { $date }, other rules applied. Here is what is different now. You work on by today's rules.
since-early = When the case was saved on { $on }, rules applied that the program does not hold. The oldest it holds are from { $from }.
since-nothing = No rule that the case rests on has changed since it was saved.
since-today = The difference to today
since-today-text = On { $date } other rules applied to this case than today, { $today }.
since-assessment = The assessment
since-same = the same
since-by-time = The difference in the assessment comes from the time gone by, not from new rules.
since-duties = Duties
since-duty-new = new
since-duty-ended = no longer
since-duty-changed = { $before } before, now { $after }
since-duty-certain = now certain
since-duty-uncertain = now uncertain
since-before = Before: { $text }
since-after = Now: { $text }
since-new = New: { $text }
since-ended = No longer: { $text }
since-parts-new = New parts: { $parts }.
since-parts-ended = Parts that are gone: { $parts }.
since-doubtful = The wording before: { $certainty }.
key-since = changed since saved

## The command changes

cli-about-changes = Show what has changed in the rules, and which drafts it touches
cli-usage-changes = hjemmekontor changes [OPTIONS]
cli-arg-since = Only changes from this day on
cli-value-since = DATE
changes-since = Changes since { $date }
changes-none = No rule has changed since { $date }.
changes-certainty = Certainty: { $certainty }
changes-certainty-then = Certainty: { $certainty } (before: { $before })
changes-drafts = Drafts in the folder
changes-draft = { $name }, saved { $date }
changes-draft-undated = { $name }, without a saved assessment
changes-draft-rules = Rules: { $rules }
changes-draft-verdict = The assessment: { $before }, now { $after }
changes-draft-verdict-same = The assessment is the same: { $verdict }
changes-draft-duties = Duties that are new or changed: { $n }
changes-draft-duty = { $duty }: { $what }
changes-draft-clauses = The text of the agreement is not touched.
changes-untouched = Not touched: { $names }
changes-unreadable = Cannot be read, and so was not looked at: { $name }. { $reason }
changes-future = { $on } is after today, { $today }. Choose a day that has been, or leave out --since.

## Versions of a rule

version-in-force = In force from { $from } until { $to }. Last checked { $checked }.
version-not-on = { $rule } was not in force on { $on }.
version-others = Other versions
version-earlier = Earlier versions
version-span = { $from } to { $to }
version-from = from { $from }
