from customers.models.assistance_need import AssistanceNeed
from customers.models.consent import Consent
from customers.models.contact_point import ContactPoint
from customers.models.customer import Customer

__all__ = ["AssistanceNeed", "Consent", "ContactPoint", "Customer"]
