"""Danger: numbers first, in one message, nothing asked that is not needed, no text kept.

The first line gives nothing away on a locked screen (NNEDV Safety Net's advice on text messages
to survivors). Numbers: 112, 181, 1098 as the Ministry of Women and Child Development names them,
15100 of NALSA, 14416 Tele-MANAS (reply in the Lok Sabha, 7 February 2025).
"""

from bot.core.events import ReferralGiven, SafetyRaised
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.words import Say, say

NUMBERS: dict[str, Say] = {
    "child_marriage": say("Children's helpline 1098, day and night, free. Danger now: 112.",
                          sms="Child helpline 1098. Danger now: 112."),
    "trafficking": say("Danger now: 112. Children's helpline 1098, day and night, free.",
                       sms="Danger now: 112. Child helpline 1098."),
    "self_harm": say("Talk to someone now: 14416, day and night, free. Danger now: 112.",
                     sms="Talk to someone: 14416, free. Danger now: 112."),
}  # fmt: skip

ANY_DANGER = say("If you are in danger now: 112.", sms="Danger now: 112.")

REFERRALS = {
    "child_marriage": "emergency-helplines",
    "trafficking": "emergency-helplines",
    "self_harm": "emergency-helplines",
}


def raised(talk: Talk, kind: str) -> Reply:
    """The answer to danger, at any point of any talk."""
    session = talk.session
    session.asking = None
    session.pending = None
    talk.came_about(SafetyRaised(kind))
    talk.came_about(ReferralGiven("women-helpline-181"))
    talk.came_about(ReferralGiven(REFERRALS.get(kind, "one-stop-centre")))
    session.wipe_offered = True
    another = kind in ("child_marriage", "trafficking")
    draft = Draft()
    draft.add(say("There is help.") if another else say("You are not alone."))
    draft.add(NUMBERS.get(kind, ANY_DANGER))
    draft.add(say("Women's helpline 181, day and night, free.", sms="Women 181, free."))
    if kind not in ("child_marriage", "self_harm"):
        draft.add(
            say("The Sakhi centre gives a place to stay, a doctor, police help and a lawyer, free.",
                sms="Sakhi centre: stay, doctor, police, lawyer, free.")
        )  # fmt: skip
    draft.add(say("Free lawyer: 15100.", sms=""), weight="rich")
    if not another:
        draft.add(say("It is not your fault.", sms=""), weight="rich")
    draft.add(say("To wipe this talk here, send 0. Then delete it on your phone too.",
                  sms="To wipe this: 0"))  # fmt: skip
    draft.offer("scheme:one-stop-centre", say("Sakhi centre", sms=""))
    draft.offer("wipe:0", say("Wipe this talk", sms=""))
    reply = draft.done()
    return Reply(reply.lines, reply.choices, None, "safety")
