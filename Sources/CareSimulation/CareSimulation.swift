// CareSimulation
