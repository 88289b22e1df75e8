# The duties in the note: the groups they stand in, and what each means in practice.

duties-missing = What is missing
    .text = The answers show that this is not in place
duties-open = What nobody has answered yet
    .text = This is neither in order nor wrong until somebody has answered
duties-apart = What is raised in private
    .text = The duties apply, but what was answered does not belong in a note
duties-covered = What the agreement takes up
    .text = The agreement has a clause on this. The clause alone does not show that the duty is met
duties-met = What is in order
    .text = The answers show that this is in place
duties-unasked = What applies in any case
    .text = Duties that no question was asked about
duties-answer = What applies in some cases only
    .text = Whether this applies depends on something not answered
duties-inside = Not yet certain: if the regulation applies
    .text = { $verdict ->
        [discretionary] Awaiting the overall assessment: this applies only if it concludes that the regulation applies
       *[other] Awaiting the missing answers: this applies only if the regulation applies
    }
duties-outside = Not yet certain: if the regulation does not apply
    .text = { $verdict ->
        [discretionary] Awaiting the overall assessment: this applies only if it concludes that the regulation does not apply
       *[other] Awaiting the missing answers: this applies only if the regulation does not apply
    }
duties-out = Not relevant here
    .text = The answers show that this does not concern the case
duties-advice = Guidance and yardsticks
    .text = These are not duties in themselves, but help to meet them

duty-apart = The answer is not shown here.
duty-clause = Clause { $key }: { $title }.
duty-unmet = The answers show that this is not so at present.
duty-met = The answers show that this is so at present.

duty-factor-a = Make clear what is to be done, what is urgent and how fast an answer is expected, so that demands are neither unclear nor in conflict.
duty-factor-b = Make room to talk about difficult meetings and cases, and leave nobody alone at home with the hardest ones.
duty-factor-c = See that the workload fits the working hours. Move or remove tasks when it does not.
duty-factor-d = See that help from the manager and colleagues is easy to get, on home days too.
duty-factor-dignity = Organise the work so that integrity and dignity are protected, also when it is done at home.
duty-factor-contact = Organise the work so that there is contact and communication with others, on home days too.
duty-factor-harassment = Prevent harassment and exclusion, on screen too, and say where they can be reported.
duty-factor-protection = Protect as far as possible against violence, threats and strain caused by others in the work.
duty-R-141 = Offer an agreement all the same, and note the assessment and its date. The only drawback is probably that the parties are bound by what they write.
duty-R-190 = Follow the Working Environment Act directly for this work, as far as it fits. The rules on working time apply in any case.
duty-R-202 = Fill in the items: extent, working time and equipment always, the duration where the arrangement is temporary, and the rest where something is agreed. Information given instead takes up the same.
duty-R-303 = Look after the psychosocial working environment at home too: map it together with the employee, and follow up what is not good enough.
duty-R-331 = Use the factors in § 4-3 as a yardstick at home too. On office days chapter 4 of the Act applies in full.
duty-R-401 = Look after the employee’s interests in home work too, as far as practically possible, and see that it is part of internal control.
duty-R-413 = Give the Labour Inspectorate the information it asks for in its supervision.
duty-R-426 = Register injury and illness, and notify deaths and serious injuries. This probably also applies when it happens at home.
duty-R-505 = Follow chapter 4 of the Act on the physical workplace, equipment and accommodation, which probably applies here as far as it fits.
duty-R-530 = Do not impose home office without a basis for it: outside emergencies the managerial prerogative normally does not extend to it.
duty-R-601 = Follow the same rules on working time at home as at the office, also when the day is split between them.
