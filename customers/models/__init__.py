from customers.models.assistance_need import AssistanceNeed
from customers.models.birthday import Birthday
from customers.models.consent import Consent
from customers.models.contact_point import ContactPoint
from customers.models.customer import Customer
from customers.models.exit import Exit
from customers.models.interaction import Interaction
from customers.models.order import Order
from customers.models.order_import import OrderImport

__all__ = [
    "AssistanceNeed",
    "Birthday",
    "Consent",
    "ContactPoint",
    "Customer",
    "Exit",
    "Interaction",
    "Order",
    "OrderImport",
]
