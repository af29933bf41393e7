"""`./haqdidi test`: every check of the project in stages, each timed, all of them run."""
