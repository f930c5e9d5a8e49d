"""What the cards say in English; read by `mousekit.cards`.  Danish: *tjeklister og samtalekort*.

Only literals: title, headline and items of each card, in the order of the year.
"""

from collections.abc import Mapping

__all__ = ["CARDS"]

CARDS: Mapping[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {
    "mouse-canvas": (
        "The MOUSE canvas: our own answers",
        "Answer the 14 questions together before anybody is invited.",
        (
            ("M1", "What holds good for everybody who works here, whatever the year brings?"),
            ("M2", "What do we need each person to bring to the work?"),
            ("M3", "What can each person draw on in return?"),
            ("O1", "Which part of our strategy shall the conversations help to carry?"),
            ("O2", "Which competences will we need as the world around us changes?"),
            ("U1", "What does the word development cover at our workplace?"),
            ("U2", "Which paths of development do we offer, from the first step to the follow-up?"),
            ("U3", "How does development find room on a perfectly ordinary working day?"),
            ("S1", "How do we explain to a new colleague what the conversation is for here?"),
            ("S2", "Which skills does the conversation call for in our leaders?"),
            ("S3", "What setting, in time and place, gives us the calm to talk?"),
            ("E1", "What is different here once the conversations have worked?"),
            ("E2", "What do we want to see in the person, team, department and organisation?"),
            ("E3", "How do we find out whether it worked?"),
        ),
    ),
    "company-outcomes": (
        "What the workplace gains",
        "Watch for five things that the workplace can gain from the conversations.",
        (
            ("COMPANY-1", "Everybody knows how we are doing and where we are going."),
            (
                "COMPANY-2",
                "It is clear what each person can do, and what the work asks now and later.",
            ),
            (
                "COMPANY-3",
                "Leader and employee agree on how well and how fast the work is to be done.",
            ),
            (
                "COMPANY-4",
                "The workplace's needs and the employee's wishes have come closer to each other.",
            ),
            (
                "COMPANY-5",
                "There are concrete suggestions for doing the work better, faster or at less cost.",
            ),
        ),
    ),
    "employee-outcomes": (
        "What you gain as an employee",
        "Watch for five things that you can gain from the conversation.",
        (
            ("GAIN-1", "You know what your leader values, and what you can do even better."),
            (
                "GAIN-2",
                "You grow more skilled and stand strong, also if you look for another job one day.",
            ),
            ("GAIN-3", "You use something nobody knew you could do, or try a new kind of task."),
            ("GAIN-4", "You get better conditions for thriving and for working well with others."),
            ("GAIN-5", "You understand better why management decides as it does."),
        ),
    ),
    "leader-responsibilities": (
        "The leader's part",
        "You are the host: prepare, set the frame, listen, and keep what you promise.",
        (
            (
                "LEADER-1",
                "Set time aside to prepare for this very employee and for the topics you share.",
            ),
            ("LEADER-2", "Welcome the employee, talk as equals, and look mostly ahead."),
            (
                "LEADER-3",
                "Do not judge; the employee knows things about the work that you cannot know.",
            ),
            (
                "LEADER-4",
                "Know the strategy, and find out before you meet what you may say yes to.",
            ),
            ("LEADER-5", "Mind the time, and see that the employee is heard on every topic."),
            ("LEADER-6", "Let the employee begin each time you open a topic."),
            ("LEADER-7", "Give feedback that can be used: tell what you saw, and when it was."),
            (
                "LEADER-8",
                "Write conclusions down, and ask now and later if the employee agrees with them.",
            ),
            ("LEADER-9", "Say yes only to agreements that make a difference and that can be done."),
            ("LEADER-10", "Do your own part on time, and see that the rest gets started too."),
        ),
    ),
    "employee-responsibilities": (
        "The employee's part",
        "The conversation is yours too: prepare, bring ideas, and try to see the leader's side.",
        (
            (
                "EMPLOYEE-1",
                "Read the questions in good time, and note a few words for your answers.",
            ),
            (
                "EMPLOYEE-2",
                "Think about what you want to learn, and how it could fit into daily work.",
            ),
            (
                "EMPLOYEE-3",
                "Find out what the workplace wants to reach this year, before you meet.",
            ),
            (
                "EMPLOYEE-4",
                "Meet your leader with respect; the leader knows sides of the work you do not see.",
            ),
            (
                "EMPLOYEE-5",
                "Sit in the leader's chair for a moment before you give your leader feedback.",
            ),
        ),
    ),
    "dilemmas": (
        "The strategy in daily work",
        "Find the situations where the strategy is hard to follow, and talk about what to do.",
        (
            ("DILEMMA-1", "Which situations in your work make the strategy hard to follow?"),
            ("DILEMMA-2", "What is the wisest thing to do when you are in one of them?"),
            ("DILEMMA-3", "What would you like others in the organisation to hear about it?"),
        ),
    ),
    "invitation": (
        "The invitation",
        "Write what the conversation is good for, and not only when it is.",
        (
            (
                "INVITE-1",
                "Say what each of you can gain from the conversation; the form is not the point.",
            ),
            (
                "INVITE-2",
                "Say briefly where the workplace is going, and which theme the year is about.",
            ),
            ("INVITE-3", "Write the day, the time and the place, and how long you have."),
            (
                "INVITE-4",
                "Enclose the questions, and ask the employee to give them time, as you do.",
            ),
            ("INVITE-5", "Write who may read what, and how long it is kept."),
        ),
    ),
    "employee-preparation": (
        "The employee's preparation",
        "Choose what matters most to you, and bring three topics at most.",
        (
            ("PREPARE-1", "Which of the workplace's goals have most to do with your work?"),
            ("PREPARE-2", "Which of the questions would you most like to have time for?"),
            ("PREPARE-3", "What is on your mind that nobody has asked you about?"),
            (
                "PREPARE-4",
                "Which tasks, courses or partners could help you learn, even in a busy week?",
            ),
        ),
    ),
    "leader-reflection": (
        "The person you will meet",
        "Think of the employee before you think of the form.",
        (
            ("REFLECT-1", "What is close to this employee's heart at work?"),
            ("REFLECT-2", "How has the employee moved on in the past year?"),
            ("REFLECT-3", "How did it go with the promises you made last year?"),
            ("REFLECT-4", "How will you divide the time between asking and telling?"),
        ),
    ),
    "leader-outlook": (
        "The employee's work and learning",
        "Look a year ahead: at the work, the needs and the way there.",
        (
            ("OUTLOOK-1", "Which tasks will come, go or change in the year ahead?"),
            ("OUTLOOK-2", "Which competences will those tasks call for?"),
            ("OUTLOOK-3", "How can the employee learn them, preferably in daily work?"),
        ),
    ),
    "leader-three": (
        "The leader's own questions",
        "Answer them for yourself before you look at the form.",
        (
            ("LP1", "What does the employee miss from you in daily work?"),
            ("LP2", "How do things stand with what you have promised the employee?"),
            ("LP3", "Which topic matters most, even if it is the hardest to raise?"),
        ),
    ),
    "leader-six": (
        "Six things to think through",
        "Be clear about what you want to say, hear and see, before you meet.",
        (
            ("LP6-1", "What should the employee be told about where the workplace stands?"),
            ("LP6-2", "What do you hope to learn yourself?"),
            ("LP6-3", "How will you put into words what you want to say?"),
            ("LP6-4", "Which open questions will you ask, in your own words?"),
            (
                "LP6-5",
                "Which particular situations show what you would like to see more or less of?",
            ),
            ("LP6-6", "What will the employee be able to do in a year, if all goes well?"),
        ),
    ),
    "new-employee": (
        "The conversation with a new employee",
        "Begin with safety and direction; the plans can wait a little.",
        (
            ("NEW-1", "What has helped you to settle in?"),
            ("NEW-2", "Which tasks are you still unsure about?"),
            ("NEW-3", "How can we make it easier for you to ask for help?"),
        ),
    ),
    "specialist": (
        "The conversation with a specialist of many years",
        "Talk honestly about what is still to be learned in the job.",
        (
            ("EXPERT-1", "Which parts of the work still challenge you?"),
            ("EXPERT-2", "What would you like to pass on to others?"),
            ("EXPERT-3", "Which role could make you look forward to the next few years?"),
        ),
    ),
    "host": (
        "The host's checklist",
        "See to calm, equal seats and a good beginning.",
        (
            ("HOST-1", "Set an hour aside, and keep the calendar free after it."),
            ("HOST-2", "Let the conversation decide the place: a room, a walk or a screen."),
            ("HOST-3", "Book a pleasant room where nobody knocks, and turn off the phones."),
            ("HOST-4", "Put out coffee and water before the employee arrives."),
            ("HOST-5", "Sit so that nobody has the head of the table."),
            ("HOST-6", "Decide what mood you would like, and what you can do for it yourself."),
            ("HOST-7", "Begin with a little talk about this and that."),
            (
                "HOST-8",
                "Put out picture cards if you like; they help when something is hard to say.",
            ),
        ),
    ),
    "introduction": (
        "When the conversation begins",
        "Say why you are here, what stays in the room, and what happens afterwards.",
        (
            ("I1", "Say in your own words why you meet, and where the workplace is going."),
            ("I2", "Ask for honesty, also about what it is like to work with you."),
            ("I3", "Agree to speak well to each other, also where you see things differently."),
            ("I4", "Say what stays between the two of you, and who may read what you write."),
            ("I5", "Say what you hope the employee and the workplace will gain."),
            ("I6", "Show the agenda, and the time you have for each part."),
            ("I7", "Say what happens afterwards: writing up, review, signatures and follow-up."),
        ),
    ),
    "looking-back": (
        "When you look back",
        "Keep it short, begin with the agreements, and say aloud when you are done.",
        (
            (
                "BACK-1",
                "Begin with last year's agreements, both those kept and those that stalled.",
            ),
            ("BACK-2", "Lay your two preparations side by side, and let the employee begin."),
            (
                "BACK-3",
                "Be curious when you see the year differently; there is nothing to negotiate.",
            ),
            ("BACK-4", "Say that you are now done with looking back, and turn to what is ahead."),
        ),
    ),
    "open-questions": (
        "Three open questions",
        "Ask one at a time, and wait for the answer.",
        (
            ("Q-ENERGY", "Which tasks send you home in good spirits?"),
            ("Q-DRAIN", "Which parts of the job wear you down?"),
            ("Q-NEED", "What could make it easier to do good work?"),
        ),
    ),
    "asking-on": (
        "Ask on",
        "When you hear always, never or everybody, ask for one example.",
        (
            ("ASK-1", "What happened the last time you saw it?"),
            ("ASK-2", "How do you notice it in your work?"),
            ("ASK-3", "Which exceptions come to mind?"),
            ("ASK-4", "What do you mean by that word?"),
        ),
    ),
    "do": (
        "What helps",
        "Look at the employee, ask openly, and leave room for disagreement.",
        (
            ("DO-1", "Look at the person you are talking with."),
            ("DO-2", "Say things plainly and in short sentences."),
            ("DO-3", "Try to picture how it looks from the other chair."),
            ("DO-4", "Tell something about yourself too, perhaps something that was hard for you."),
            ("DO-5", "Ask questions that begin with what, how or which."),
            ("DO-6", "Do not argue to be right; you may well go on seeing it differently."),
            ("DO-7", "Smile, and leave room for a laugh together."),
        ),
    ),
    "do-not": (
        "What gets in the way",
        "Do not interrupt, do not conclude too early, and let silence be.",
        (
            ("DONT-1", "Do not show that you are bored or in a hurry."),
            ("DONT-2", "Do not belittle, explain away or doubt what you are told."),
            ("DONT-3", "Do not conclude too fast; give the thought time to finish."),
            ("DONT-4", "Do not fiddle with the phone or the pen."),
            ("DONT-5", "Do not look at your wrist; a clock on the table shows the time quietly."),
            ("DONT-6", "Do not fill the silence; whoever is quiet may be thinking."),
            (
                "DONT-7",
                "Do not interrupt; hear the other out, then ask whether you have understood.",
            ),
            ("DONT-8", "Do not ask what can be settled with a yes or a no."),
            ("DONT-9", "Do not ask two questions at once; you will get an answer to only one."),
            ("DONT-10", "Do not let an “always” or a “never” stand; ask for an example."),
            ("DONT-11", "Do not talk into the table; speak clearly, one thing at a time."),
            ("DONT-12", "Leave irony and sarcasm at home; they easily hurt."),
        ),
    ),
    "three-bs": (
        "Three ways to wave it away",
        "Receive what you hear before you do anything about it.",
        (
            ("B-1", "To belittle, as in “it will pass”: better say that it sounds hard."),
            ("B-2", "To explain away, as in “well, we were busy”: better ask what it was like."),
            ("B-3", "To doubt, as in “surely you exaggerate”: better ask to hear more."),
        ),
    ),
    "wellbeing-topics": (
        "Collaboration and wellbeing",
        "Touch on five topics, and stay with the one that matters.",
        (
            ("TOPIC-1", "How the two of you work together."),
            ("TOPIC-2", "How the work with colleagues is going."),
            ("TOPIC-3", "What the work environment is like, physical and psychological."),
            ("TOPIC-4", "What makes one want to get down to work."),
            ("TOPIC-5", "What makes it good to come to work."),
        ),
    ),
    "job-satisfaction": (
        "The conversation about job satisfaction",
        "Let the employee tell; do not guess what gives joy.",
        (
            ("JOY-1", "What does a really good working day look like for you?"),
            ("JOY-2", "Which people, tasks or surroundings mean most for your joy at work?"),
            ("JOY-3", "What makes you forget the time?"),
            ("JOY-4", "How would you like others to show that they value your work?"),
            ("JOY-5", "Which small change would make the greatest difference to you?"),
        ),
    ),
    "beyond-mus": (
        "When MUS is not the place",
        "The conversation does not settle cases; agree on who can help.",
        (
            (
                "HELP-1",
                "The work-environment representative, when work does harm or the tone is rough.",
            ),
            ("HELP-2", "The shop steward, when it is about pay or rights, or to have a companion."),
            ("HELP-3", "HR, when collaboration is stuck, also with the leader."),
            (
                "HELP-4",
                "Occupational health or one's own doctor, when the pressure is becoming too much.",
            ),
        ),
    ),
    "realism": (
        "Agreements that can be done",
        "Hold each agreement against time, money, mandate and workload.",
        (
            ("REAL-1", "Which hours are set aside for it?"),
            ("REAL-2", "How will it be paid for?"),
            ("REAL-3", "Which part of it needs a yes from somebody other than the leader?"),
            ("REAL-4", "What can wait while you do it?"),
        ),
    ),
    "team-share": (
        "The colleagues' part",
        "Before you sign, agree on what colleagues contribute and how you follow it up.",
        (
            ("SHARE-1", "What does the employee take responsibility for?"),
            ("SHARE-2", "What may colleagues be told about the agreement?"),
            ("SHARE-3", "What will colleagues do differently, so that the new can be used?"),
            ("SHARE-4", "Which tasks give a chance to practise?"),
            ("SHARE-5", "How will you talk about it in the team after a while?"),
        ),
    ),
    "closing": (
        "When the conversation ends",
        "Say thank you, sum up, ask about the conversation, and say what comes next.",
        (
            ("C1", "Say thank you, and name one thing you valued."),
            (
                "C2",
                "Read conclusions and agreements aloud, and amend them until both recognise them.",
            ),
            ("C3", "Ask what was good about the conversation, and what to do otherwise next year."),
            ("C4", "Say who writes, when you sign, and when you meet again."),
        ),
    ),
    "leader-learning": (
        "The leader's own question",
        "Take two minutes alone when the employee has left; the answer is yours only.",
        (("LEARNED-1", "What do you know now that you did not know an hour ago?"),),
    ),
    "check-in": (
        "Check-in",
        "A quarter of an hour, and three questions on each agreement.",
        (
            ("CHECK-1", "What did we settle on?"),
            ("CHECK-2", "How is it going?"),
            ("CHECK-3", "What do we change?"),
        ),
    ),
    "follow-up": (
        "Follow-up talk",
        "Take the agreements one by one, also those that came to nothing.",
        (
            ("FOLLOW-1", "What has been done since we met?"),
            ("FOLLOW-2", "What has become better for it?"),
            ("FOLLOW-3", "What got in the way of what came to nothing?"),
            ("FOLLOW-4", "What do we do now?"),
        ),
    ),
}
