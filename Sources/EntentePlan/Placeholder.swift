// EntentePlan
