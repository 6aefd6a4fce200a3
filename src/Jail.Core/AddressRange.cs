using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Jail.Core;

/// <summary>Arithmetic on addresses of either family, as 128-bit numbers.</summary>
public static class AddressRange
{
    public static UInt128 ToNumber(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return length == 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    public static IPAddress FromNumber(UInt128 number, AddressFamily family)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (family == AddressFamily.InterNetwork)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, checked((uint)number));
            return new IPAddress(bytes[..4]);
        }

        BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        return new IPAddress(bytes);
    }

    /// <summary>The address with all bits behind the prefix cleared.</summary>
    public static IPAddress Mask(IPAddress address, int prefixLength)
    {
        var bits = Bits(address.AddressFamily);
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, bits);
        var host = bits - prefixLength;
        return host == 128
            ? IPAddress.IPv6Any
            : FromNumber(ToNumber(address) >> host << host, address.AddressFamily);
    }

    /// <summary>The last address of a network: the broadcast address in IPv4.</summary>
    public static IPAddress Last(IPNetwork network)
    {
        var host = Bits(network.BaseAddress.AddressFamily) - network.PrefixLength;
        var all = host == 128 ? UInt128.MaxValue : (UInt128.One << host) - 1;
        return FromNumber(ToNumber(network.BaseAddress) | all, network.BaseAddress.AddressFamily);
    }

    /// <summary>
    /// The addresses of a network that a machine may hold, lowest first: without the network's own and, in IPv4,
    /// the broadcast address (RFC 1122, 3.2.1.3), except in /31 and /127 (RFC 3021, RFC 6164) and single-address networks;
    /// in IPv6 without the subnet-router anycast address (RFC 4291, 2.6.1).
    /// </summary>
    public static IEnumerable<IPAddress> Usable(IPNetwork network)
    {
        var family = network.BaseAddress.AddressFamily;
        var first = ToNumber(network.BaseAddress);
        var last = ToNumber(Last(network));
        if (last - first > 1)
        {
            first++;
            if (family == AddressFamily.InterNetwork) last--;
        }

        for (var number = first; ; number++)
        {
            yield return FromNumber(number, family);
            if (number == last) yield break;
        }
    }

    /// <summary>32 or 128.</summary>
    public static int Bits(AddressFamily family) => family == AddressFamily.InterNetwork ? 32 : 128;
}
