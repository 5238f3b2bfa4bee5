print("rolebook 0.1.0")
