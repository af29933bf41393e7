"""The pipeline of `config.yml`.

Pure (numpy, scipy and scikit-learn only): `features`, `vectorise`, `respelt`, `scorer`, `reject`,
`judge`, `intent_model` with `intent_training` and its `exams`, `safety_model`; `opinion` and
`second_opinion` with `second_training`, of what a sentence encoder says; `devanagari_words`;
`spelling` makes copies of training sentences as people really spell. `encoder` is the one that may
be installed. Thin Rasa components around them, which `learnt` makes and loads:
`phonetic_tokenizer`, `sentence_encoder`, `entity_extractor`, `message_featurizer`,
`intent_classifier`, `safety_detector`.

Rasa wires its graph by argument names and needs the return annotations of `train`, `process` and
`process_training_data`; neither may be renamed or left out. Its cache looks only at a component's
own class, not at the modules it imports: always train with a fresh RASA_CACHE_DIRECTORY.
"""
