"""The rules, group by group, and what holds for all of them."""
