// filled by the algebra tests
