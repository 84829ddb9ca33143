# Orca reads this file when it starts. It writes every utterance to $ORCA_SPEECH_LOG, a JSON object a line, in place of
# speaking: no speech synthesizer is needed. "<stop>" is where Orca would have stopped speaking.
import json
import os
import time

import orca.settings as settings
import orca.speech as speech


def log(text):
    if text and text.strip():
        with open(os.environ["ORCA_SPEECH_LOG"], "a", encoding="utf-8") as file:
            file.write(json.dumps({"time": time.time(), "text": text}, ensure_ascii=False) + "\n")


def say_all(iterator, callback):
    for context, _ in iterator:
        log(context.utterance)


speech._speak = lambda text, acss, interrupt: log(text)
speech.speakCharacter = lambda character, acss=None: log(character)
speech.sayAll = say_all
speech.stop = lambda: log("<stop>")
speech.init = lambda: None
speech.checkSpeechSetting = lambda: None
speech._speechserver = None

settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
