# SPDX-License-Identifier: MIT
"""What a month's orders hold: products and quantities whose list prices come close to the sales
wanted, found by small changes that bring them nearer; then prices, which give exactly what 2025's
figures say."""

from maker.tables import COST, PRICE

PRODUCTS = tuple(PRICE)
USUAL = 0.965  # of the list price, where discounts are allowed
LOWEST, HIGHEST = 0.915, 1.0


class Basket:
    """Lines of orders; `sizes` are their parts of the sales, `wishes` weights of products."""

    def __init__(self, dice, sizes, wishes, sales, quantity=None, cost=None, smart_at_list=True):
        self.dice = dice
        self.sizes = [size / sum(sizes) for size in sizes]
        self.wishes = wishes
        self.sales, self.quantity, self.cost = sales, quantity, cost
        self.smart_at_list = smart_at_list
        self.products = self.quantities = []

    def fill(self):
        """[(product, quantity, amount, cost or None)], one for each line."""
        for _ in range(200):
            self._begin()
            self._improve()
            amounts = self._amounts()
            if amounts:
                return list(zip(self.products, self.quantities, amounts, self._costs()))
        raise ValueError("no such basket")

    def _wish(self, line):
        return self.dice.weighted(PRODUCTS, self.wishes[line])

    def _begin(self):
        lines = range(len(self.sizes))
        self.products = [self._wish(line) for line in lines]
        wanted = [self.sizes[i] * self.sales / PRICE[self.products[i]] for i in lines]
        factor = self.quantity / sum(wanted) if self.quantity else 1
        self.quantities = [max(1, round(count * factor)) for count in wanted]
        while self.quantity and sum(self.quantities) != self.quantity:
            largest = max(lines, key=lambda i: self.quantities[i])
            self.quantities[largest] += 1 if sum(self.quantities) < self.quantity else -1

    def _at_list(self, product):
        return product == "smart" and self.smart_at_list

    def _values(self):
        return [PRICE[product] * count * (1 if self._at_list(product) else USUAL)
                for product, count in zip(self.products, self.quantities)]

    def _own_cost(self):
        return sum(COST[product] * count for product, count in zip(self.products, self.quantities))

    def _distance(self):
        values = self._values()
        far = 400 * (sum(values) / self.sales - 1) ** 2
        if self.cost:
            far += 200 * (self._own_cost() / self.cost - 1) ** 2
        uneven = sum((value / (size * self.sales) - 1) ** 2
                     for value, size in zip(values, self.sizes))
        return far + 0.01 * uneven / len(values)

    def _improve(self):
        best = self._distance()
        for _ in range(120 + 25 * len(self.sizes)):
            before = self.products[:], self.quantities[:]
            self._change()
            found = self._distance()
            if found <= best:
                best = found
            else:
                self.products, self.quantities = before

    def _change(self):
        line = int(self.dice.between(0, len(self.sizes)))
        count = 1 + int(self.dice.between(0, self.quantities[line] / 4))
        if self.dice.chance(0.35):
            self.products[line] = self._wish(line)
        elif self.quantity:
            other = int(self.dice.between(0, len(self.sizes)))
            if self.quantities[other] > count:
                self.quantities[other] -= count
                self.quantities[line] += count
        else:
            count = count if self.dice.chance(0.5) else -count
            self.quantities[line] = max(1, self.quantities[line] + count)

    def _amounts(self):
        """Nothing where the list prices are too far from the sales."""
        listed = [PRICE[product] * count for product, count in zip(self.products, self.quantities)]
        fixed = [self._at_list(product) for product in self.products]
        free = [line for line in range(len(listed)) if not fixed[line]]
        if not free:
            return None if self.quantity else listed
        rest = self.sales - sum(amount for amount, at_list in zip(listed, fixed) if at_list)
        rate = rest / sum(listed[line] for line in free)
        if not LOWEST + 0.02 <= rate <= HIGHEST - 0.005 or self._costs() is None:
            return None
        return self._priced(listed, free, rate)

    def _priced(self, listed, free, rate):
        amounts = listed[:]
        for line in free:
            discount = min(HIGHEST, rate + self.dice.between(-0.02, 0.02))
            amounts[line] = round(listed[line] * discount / 100) * 100
        if self.quantity:
            largest = max(free, key=lambda line: listed[line])
            amounts[largest] += self.sales - sum(amounts)
            if not LOWEST * 0.96 <= amounts[largest] / listed[largest] <= HIGHEST + 0.01:
                return None
        return amounts

    def _costs(self):
        """Where the products' own costs do not give the sum, some lines tell theirs."""
        costs = [None] * len(self.products)
        if not self.cost:
            return costs
        left = self.cost - self._own_cost()
        own = [COST[product] * count for product, count in zip(self.products, self.quantities)]
        for line in sorted(range(len(own)), key=lambda line: -own[line]):
            most = own[line] // 11 // 10 * 10
            part = max(-most, min(most, left))
            if part:
                costs[line] = own[line] + part
            left -= part
        return None if left else costs
