"""The NLU server without TensorFlow: a trained model of Rasa behind the parts of Rasa's HTTP API
that the bot uses. Rasa trains the model; here it is only read.

`rasa run` imports TensorFlow for every component, whether it needs it or not: 500 MB and many
seconds for a pipeline of ours that has nothing of it. What stands in for it is in one module,
`without_tensorflow`; the version of Rasa for which that is right is pinned there.
"""
