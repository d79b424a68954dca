// YouthCare
