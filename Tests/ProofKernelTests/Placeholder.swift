// filled by the kernel tests
