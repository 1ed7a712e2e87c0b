"""Declare the command that explains a topic, or a command: help."""

from __future__ import annotations

from typing import Annotated

import typer


def _complete_topics(incomplete: str) -> list[str]:
    from .help_topics import TOPICS

    return [name for name in TOPICS if name.startswith(incomplete)]


def help_(
    context: typer.Context,
    topic: Annotated[
        str | None,
        typer.Argument(
            metavar="TOPIC",
            help="Topic or command. Without one, the topics are listed.",
            autocompletion=_complete_topics,
            show_default=False,
        ),
    ] = None,
) -> None:
    """Explain a topic: exit-codes, filters, output, passwords, servers, statuses, times; or a command.

    `veeam-jobs help exit-codes`

    Exit codes: 0 explained, 2 no such topic.
    """
    from .errors import Trouble
    from .help_topics import TOPICS

    if topic is None:
        print("Topics of veeam-jobs help TOPIC:\n")
        for name, text in TOPICS.items():
            print(f"  {name:<12}{text.partition(chr(10))[0]}")
        print("\nOf a command: veeam-jobs help jobs, or veeam-jobs jobs --help.")
        return
    if topic in TOPICS:
        print(TOPICS[topic], end="")
        return
    tree = context.find_root().command
    command = getattr(tree, "commands", {}).get(topic)
    if command is None:
        raise Trouble(f"There is no topic or command {topic!r}. Topics: {', '.join(TOPICS)}.")
    with command.make_context(topic, [], parent=context.find_root(), resilient_parsing=True) as inner:
        print(command.get_help(inner), end="")
