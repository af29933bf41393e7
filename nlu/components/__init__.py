"""The pipeline of `config.yml`.

Pure (numpy, scipy and scikit-learn only): `features`, `vectorise`, `respelt`, `scorer`, `reject`,
`judge`, `intent_model` with `intent_training`, `safety_model`; `spelling` makes copies of training
sentences as people really spell. Thin Rasa components around them, which `learnt` makes and loads:
`phonetic_tokenizer`, `entity_extractor`, `message_featurizer`, `intent_classifier`,
`safety_detector`. Left out of the default pipeline: `second_opinion` with `opinion` and `encoder`.

Rasa wires its graph by argument names and needs the return annotations of `train`, `process` and
`process_training_data`; neither may be renamed or left out. Its cache looks only at a component's
own class, not at the modules it imports: always train with a fresh RASA_CACHE_DIRECTORY.
"""
