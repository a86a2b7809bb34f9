# SPDX-License-Identifier: MIT
"""Dice that fall alike on every machine: a stream of its own for each name, and nothing of
random.Random but random(), whose values no version of Python has changed."""

import random


class Dice:
    def __init__(self, *name):
        self._draw = random.Random("/".join(str(part) for part in name)).random

    def between(self, low, high):
        return low + (high - low) * self._draw()

    def chance(self, probability):
        return self._draw() < probability

    def pick(self, choices):
        return choices[int(self._draw() * len(choices))]

    def weighted(self, choices, weights):
        """One of the choices, each as likely as its weight says."""
        left = self._draw() * sum(weights)
        for choice, weight in zip(choices, weights):
            left -= weight
            if left < 0:
                return choice
        return choices[-1]

    def some(self, choices, count, weights=None):
        """`count` different ones of the choices, in their order."""
        left = list(range(len(choices)))
        chosen = []
        for _ in range(min(count, len(left))):
            index = self.weighted(left, [weights[i] if weights else 1 for i in left])
            left.remove(index)
            chosen.append(index)
        return [choices[i] for i in sorted(chosen)]

    def rounded(self, number):
        """A whole number near it, up as often as its fraction says."""
        return int(number) + self.chance(number - int(number))
